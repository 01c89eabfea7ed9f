import type { Provision } from '@guiju/kernel';
import { expect, test } from 'vitest';
import { isWanted, outlineOf } from './outline.ts';

const provision = (id: string, article: string, chapter: number, mode: Provision['mode'], gist: string): Provision => ({
  ...{ id, article, chapter, mode, capability: 'inbound', force: 'must', gist: { zh: gist, en: '' } },
  body: { kind: 'principle', shown: ['about'] },
});
const data = {
  chapters: [
    { n: 1, title: { zh: '总则', en: 'General' } },
    { n: 2, title: { zh: '公文', en: 'Papers' } },
  ],
  provisions: [
    provision('10.1', '10', 2, 'enforced', '紧急公文当日办结'),
    provision('9.1', '9', 2, 'shown', '行文要有必要'),
    provision('9.2', '9', 2, 'enforced', '一文一事'),
    provision('1.1', '1', 1, 'recorded', '依法行政'),
  ],
};

test('puts provisions under chapter and article, articles by their number', () => {
  const [first, second] = outlineOf(data, {});
  expect(first?.articles.map(({ article }) => article)).toEqual(['1']);
  expect(second?.articles.map(({ article, provisions }) => [article, provisions.length])).toEqual([
    ['9', 2],
    ['10', 1],
  ]);
});

test('counts the whole chapter, whatever is looked for', () => {
  const [, second] = outlineOf(data, { mode: 'shown' });
  expect(second?.articles.map(({ article }) => article)).toEqual(['9']);
  expect([second?.total, second?.modes]).toEqual([3, { enforced: 2, monitored: 0, recorded: 0, shown: 1 }]);
});

test('finds a provision by article, words, way of honouring, kind and weight', () => {
  const [one] = data.provisions;
  if (one === undefined) throw new Error('no provision');
  expect([
    isWanted(one, { q: '第十条 当日' }),
    isWanted(one, { q: '第九条' }),
    isWanted(one, { kind: 'check' }),
    isWanted(one, { force: 'must', mode: 'enforced' }),
  ]).toEqual([true, false, false, true]);
});
