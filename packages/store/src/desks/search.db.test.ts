import { beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../store.ts';
import { at, openTestStore, outgoing, stepsIn } from '../testing/index.ts';

let store: Store;
beforeAll(async () => {
  ({ store } = await openTestStore(['shili', 'lizi']));
  const steps = stepsIn(store);
  const titles = ['关于加强校园安全的通知', '关于养老服务设施的通知', '关于 Guiju 试点 2025 的通知'];
  for (const title of titles) {
    const draft = await steps.draft(at('edu-clerk'), 'issuance', 'edu', outgoing, {}, title);
    await steps.act(await steps.act(await steps.done(at('edu-clerk'), draft, { type: 'submit' }), 'director'), 'head');
  }
  await stepsIn(store, 'lizi').draft(at('edu-clerk'), 'issuance', 'edu', outgoing, {}, '关于校园安全的另一个通知');
});

const titles = async (post: string, q: string) => (await store.search('shili', at(post), { q })).items.map(({ title }) => title);

describe('search', () => {
  test('finds by neighbouring characters anywhere in title or text, by words, and by number', async () => {
    expect(await titles('edu-clerk', '园安')).toEqual(['关于加强校园安全的通知']);
    expect(await titles('edu-clerk', '养老 设施')).toEqual(['关于养老服务设施的通知']);
    expect(await titles('edu-clerk', 'guiju')).toEqual(['关于 Guiju 试点 2025 的通知']);
    expect(await titles('edu-clerk', '〔2025〕2号')).toEqual(['关于养老服务设施的通知']);
    expect(await titles('edu-clerk', '正文')).toHaveLength(3);
    expect(await titles('edu-clerk', '园')).toEqual(['关于加强校园安全的通知']);
    expect(await titles('edu-clerk', '没有的词')).toEqual([]);
  });

  test('takes signs of its own language as ordinary signs', async () => {
    for (const q of [`'`, '\\', '& |', '!安', ':*', '%', '<->'])
      await expect(store.search('shili', at('edu-clerk'), { q })).resolves.toBeDefined();
  });

  test('shows only what a desk may see, and never another government', async () => {
    expect(await titles('civil-clerk', '通知')).toEqual([]);
    expect(await titles('head', '校园')).toEqual(['关于加强校园安全的通知']);
    expect(await titles('office-clerk', '通知')).toHaveLength(3);
    const audit = await store.search('shili', { ...at('nobody'), audits: true }, { q: '通知' });
    expect(audit.total).toBe(3);
  });

  test('pages with a total', async () => {
    const first = await store.search('shili', at('head'), { q: '通知', limit: 2 });
    const second = await store.search('shili', at('head'), { q: '通知', limit: 2, cursor: first.next ?? '' });
    expect([first.total, second.total, second.next]).toEqual([3, 3, null]);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(3);
  });
});

test('an article shows the matters it touched, as far as they may be seen, and counts them all', async () => {
  const seen = await store.provisionMatters('shili', at('edu-clerk'), 'shili-1.3');
  expect(seen.counts).toEqual({ applied: 3, met: 3, unmet: 0, waived: 0, unknown: 0, needs_human: 0 });
  expect(seen.items.map(({ verdict }) => verdict)).toEqual(['met', 'met', 'met']);
  expect((await store.provisionMatters('shili', at('civil-clerk'), 'shili-1.3')).items).toEqual([]);
});
