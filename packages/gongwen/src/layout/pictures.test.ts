import { cwd } from 'node:process';
import { expect, test } from 'vitest';
import { paperSchema } from '../model/paper.ts';
import { openTypesetter } from './typesetter.ts';

const data = 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFElEQVR4nGP4z8DAwPAfhP7//w8AH+4F+3uLQwgAAAAASUVORK5CYII=';
const paper = paperSchema.parse({ title: '关于演示的通知', body: [{ type: 'picture', media: 'image/png', data }] });

test('a picture stands on the page, from whatever folder the program was started', () => {
  expect(cwd()).not.toBe('/');
  const { pages } = openTypesetter().pages(paper);
  expect(pages.some((page) => page.includes('data:image/png;base64,'))).toBe(true);
});

test('a picture that cannot be read is a fault, not an empty place', () => {
  const broken = { ...paper, body: [{ type: 'picture' as const, media: 'image/png' as const, data: data.slice(0, 60) }] };
  expect(() => openTypesetter().pages(broken)).toThrow('could not be typeset');
});
