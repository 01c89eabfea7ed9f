import { beforeAll, expect, test } from 'vitest';
import type { Store } from '../store.ts';
import { openTestStore } from '../testing/index.ts';

let store: Store;
beforeAll(async () => {
  ({ store } = await openTestStore(['shili', 'lizi']));
});

const text = (paragraph: string) => ({ title: '工作规则', articles: [{ number: '1', chapter: 1, paragraphs: [paragraph], line: 3 }] });

test('the official text is kept for the newest edition, replaced by a new import, and seen by no other government', async () => {
  expect(await store.officialText('shili', 'shili/2025-01-01')).toBeNull();
  expect(await store.keepOfficialText('shili', text('甲。'))).toBe('shili/2025-01-01');
  await store.keepOfficialText('shili', text('乙。'));
  expect(await store.officialText('shili', 'shili/2025-01-01')).toEqual({ edition: 'shili/2025-01-01', ...text('乙。') });
  expect(await store.officialText('lizi', 'shili/2025-01-01')).toBeNull();
});
