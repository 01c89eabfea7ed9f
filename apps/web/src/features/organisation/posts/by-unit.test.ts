import { expect, test } from 'vitest';
import { type PostView, postsByUnit } from './by-unit.ts';

const post = (id: string, unit: string, unit_name: string, title: string, name: string): PostView => ({
  ...{ id, unit, unit_name, title, roles: [], clerk: false },
  held_by: [{ person: name, name, capacity: 'holder', on_behalf_of: null }],
});
const office = {
  units: [
    { id: 'o', name: '办公室', kind: 'office' },
    { id: 'w', name: '水利局', kind: 'department' },
    { id: 'x', name: '档案馆', kind: 'department' },
  ],
  posts: [
    post('1', 'w', '水利局', '局长', '演示局长'),
    post('2', 'o', '办公室', '主任', '演示主任'),
    post('3', 'w', '水利局', '文书', '演示文书'),
  ],
};
const shown = (q: string) => postsByUnit(office, q).map(({ unit, posts }) => `${unit.name} ${posts.map(({ title }) => title).join()}`);

test('puts posts under their units and leaves empty units out', () => {
  expect(shown('')).toEqual(['办公室 主任', '水利局 局长,文书']);
});

test('finds posts by unit, title or the name of a person', () => {
  expect(shown('水利 局长')).toEqual(['水利局 局长']);
  expect(shown('演示主任')).toEqual(['办公室 主任']);
});
