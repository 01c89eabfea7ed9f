import { expect, test } from 'vitest';
import { coverageCsv } from './coverage-csv.ts';
import type { CoveredProvision } from './coverage-query.ts';
import { narrowed } from './narrow-provisions.ts';

const none = { applied: 0, met: 0, unmet: 0, waived: 0, unknown: 0, needs_human: 0 };
const provision = (id: string, rest: Partial<CoveredProvision>): CoveredProvision => ({
  ...{ id, article: '9', chapter: 1, capability: 'inbound', gist: { zh: '一文一事', en: 'One matter' }, kind: 'check', force: 'must' },
  ...{ mode: 'enforced', scenarios: 1, tests: 0, numbers: none },
  ...rest,
});
const provisions = [
  provision('9.1', { numbers: { ...none, applied: 3, met: 2, unmet: 1 } }),
  provision('10.1', { article: '10', mode: 'shown', gist: { zh: '行文要有必要，求实效', en: 'Only when needed' } }),
  provision('11.1', { article: '11', numbers: { ...none, unknown: 1 } }),
];
const found = (filter: Parameters<typeof narrowed>[1]) => narrowed(provisions, filter).map(({ id }) => id);

test('narrows to words, way of honouring and what came of it', () => {
  expect(found({ q: '第十条' })).toEqual(['10.1']);
  expect(found({ q: '一文' })).toEqual(['9.1', '11.1']);
  expect(found({ mode: 'shown' })).toEqual(['10.1']);
  expect(found({ outcome: 'unmet' })).toEqual(['9.1']);
  expect(found({ outcome: 'never' })).toEqual(['10.1']);
});

test('exports each provision with its numbers, and those of others without', () => {
  const view = { government: 'x', title: { zh: '', en: '' }, own: true, provisions: [], chapters: [] };
  const lines = coverageCsv(view, provisions, ({ zh }) => zh).split('\r\n');
  expect(lines[0]).toBe('\uFEFF编号,条,要点,类型,落实方式,案例,测试,适用,符合,不符合,说明理由后继续,须由人判断,尚不能判断');
  expect(lines[1]).toBe('9.1,第九条,一文一事,检查,系统强制,1,0,3,2,1,0,0,0');
  expect(coverageCsv({ ...view, own: false }, provisions, ({ zh }) => zh).split('\r\n')[1]).toBe('9.1,第九条,一文一事,检查,系统强制,1,0');
});
