import { expect, it } from 'vitest';
import { loadFiles } from '../load.ts';
import { formatProblem } from '../problem.ts';
import { verifyLoaded } from '../verify.ts';
import { beside } from './beside.ts';
import { readOfficialText } from './official-text.ts';
import { effectiveDay, skeletonOf } from './skeleton.ts';

const text = readOfficialText(`某县人民政府工作规则
第一章 总则
第一条 先商量后办事。
第二条 办事要快。
第二章 附则
第三条 本规则自2031年3月1日起施行。
`);

const load = () =>
  loadFiles(
    'anytown',
    skeletonOf(text, 'anytown', '2031-03-01').map((file) => ({ ...file, file: file.name })),
  );

it('makes of a text a rulebook that loads, with a provision for each article', () => {
  const loaded = load();
  if (!loaded.ok) throw new Error(loaded.problems.map(formatProblem).join('\n'));
  expect(loaded.data.provisions.map(({ id, chapter }) => [id, chapter])).toEqual([
    ['anytown-1.1', 1],
    ['anytown-2.1', 1],
    ['anytown-3.1', 2],
  ]);
  expect(loaded.data).toMatchObject({ name: { zh: '某县人民政府' }, title: { zh: '某县人民政府工作规则' }, effective: '2031-03-01' });
  const problems = verifyLoaded(loaded, { scenarios: [], problems: [] });
  expect(problems.map(({ code }) => code)).toEqual(['gist_to_be_written', 'gist_to_be_written', 'gist_to_be_written']);
});

it('takes over no sentence of the text', () => {
  const written = skeletonOf(text, 'anytown', '2031-03-01')
    .map((file) => file.text)
    .join('\n');
  for (const { paragraphs } of text.articles) for (const paragraph of paragraphs) expect(written).not.toContain(paragraph);
});

it('reads from the text when it takes effect', () => {
  expect(effectiveDay(text)).toBe('2031-03-01');
  expect(effectiveDay(readOfficialText('第一条 本规则自发布之日起施行。\n'))).toBeNull();
  expect(effectiveDay(readOfficialText('第一条 本规则自2031年13月1日起施行。\n'))).toBeNull();
});

it('lays articles beside provisions and names what only one side has', () => {
  const loaded = load();
  if (!loaded.ok) throw new Error('the skeleton loads');
  const longer = readOfficialText('第一条 甲。\n第二条 乙。\n第四条 丁。\n');
  const { rows, without_provision, without_article } = beside(longer, loaded.data);
  expect(rows.map(({ article, official, provisions }) => [article, official?.paragraphs ?? null, provisions.length])).toEqual([
    ['1', ['甲。'], 1],
    ['2', ['乙。'], 1],
    ['3', null, 1],
    ['4', ['丁。'], 0],
  ]);
  expect([without_provision, without_article]).toEqual([['4'], ['3']]);
});
