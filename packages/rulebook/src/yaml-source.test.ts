import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { listLaws, listRulebooks, rulebooksRoot } from './editions.ts';
import { readFolder } from './read-folder.ts';
import { readYaml } from './yaml-source.ts';

const root = rulebooksRoot();
const folders = [...listRulebooks(root), ...listLaws(root)].flatMap(({ dir }) => [dir, join(dir, 'scenarios')]);

it('reads every file as the parser that knows the places does', { timeout: 60_000 }, () => {
  for (const { file } of [...folders, join(root, 'calendars')].flatMap(readFolder)) {
    const text = readFileSync(file, 'utf8');
    expect(readYaml(file, text).value, file).toEqual(parse(text));
  }
});

it.each([
  ['a key twice', 'a: 1\na: 2\n', 2],
  ['a list that does not end', 'a: [1, 2\nb: 3\n', 1],
  ['a tag that does not exist', 'a: !thing 1\n', 1],
  ['an alias without its anchor', 'a: *thing\n', 1],
])('finds %s', (_what, text, line) => {
  const { value, problems } = readYaml('x.yaml', text);
  expect(value).toBeUndefined();
  expect(problems.map((problem) => [problem.code, problem.line >= line])).toContainEqual(['bad_yaml', true]);
});

it('takes dates for texts and the old words for yes and no as words', () => {
  expect(readYaml('x.yaml', 'a: 2025-02-01\nb: yes\non: off\nc: 0o17\nd: ~\n').value).toEqual({
    a: '2025-02-01',
    b: 'yes',
    on: 'off',
    c: 15,
    d: null,
  });
});

it('knows the lines of the items of a list, however it is written', () => {
  expect(readYaml('x.yaml', '# c\n- a: 1\n  b: 2\n- c\n').itemLines(2)).toEqual([2, 4]);
  expect(readYaml('x.yaml', '[{a: 1},\n {b: 2}]\n').itemLines(2)).toEqual([1, 2]);
});
