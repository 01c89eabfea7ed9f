import type { Matter } from '@guiju/kernel';
import { beforeAll, describe, expect, test } from 'vitest';
import { canonical, sm3 } from '../ledger/canonical.ts';
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

/** Minutes after ten at which the drafts below are written, so that one is newer than the other. */
let minute = 10;

/** A draft of the education department with this text and these files; each is kept with its own name as its text. */
const drafted = async (title: string, text: string, files: Readonly<Record<string, string>> = {}) => {
  const steps = stepsIn(store);
  const matter = await steps.draft(at('edu-clerk'), 'issuance', 'edu', {}, {}, title, `2025-11-20T10:${++minute}:00+08:00`);
  const attachments = await Promise.all(
    Object.entries(files).map(([name, words]) =>
      store.saveFile('shili', { name, media_type: 'text/plain', bytes: Buffer.from(words), by: 'edu-clerk' }),
    ),
  );
  const content = { title, text, attachments };
  return steps.done(
    at('edu-clerk'),
    matter,
    { type: 'edit_content', content: { ...content, hash: sm3(canonical(content)) } },
    `2025-11-20T10:${++minute}:00+08:00`,
  );
};
const readTexts = () => store.readTexts(async ({ bytes }) => bytes.toString());

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
    for (const q of [`'`, '，。', '\\', '& |', '!安', ':*', '%', '<->', `a'b:*`, 'a\\b', '€5|安全', '^~`+=$', '😀安全'])
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

describe('words and places', () => {
  const found = async (q: string, post = 'edu-clerk', more: object = {}) => (await store.search('shili', at(post), { q, ...more })).items;
  let files: Matter;
  beforeAll(async () => {
    await drafted('关于区政协会议的请示', '请政府协助安排。');
    await drafted('关于区里来访的请示', '区政府会议室已预约，用于接待。');
    files = await drafted('关于河道整治的请示', '清淤三公里。', {
      '预算表.txt': `${'甲'.repeat(9000)}挖掘机台班`,
      '区政府会议室平面图.txt': '',
    });
    await readTexts();
  });

  test('finds words as they are written, not their pairs apart', async () => {
    expect((await found('区政府')).map(({ title }) => title)).toEqual(['关于区里来访的请示', '关于河道整治的请示']);
    expect(await found('府政协')).toEqual([]);
  });

  test('lists titles before texts before attachments, and shows the place', async () => {
    await drafted('关于区政府会议室的通知', '不得外借。');
    await drafted('关于另一处的通知', '区政府会议室附近。');
    const items = await found('区政府会议室');
    expect(items.map((line) => [line.title, line.found.map(({ place }) => place)])).toEqual([
      ['关于区政府会议室的通知', ['title']],
      ['关于另一处的通知', ['text']],
      ['关于区里来访的请示', ['text']],
      ['关于河道整治的请示', ['attachment']],
    ]);
    expect(items[1]?.found[0]?.excerpt).toBe('区政府会议室附近。');
  });

  test('finds a matter by a late part of a file that it carries, also together with a word of its own', async () => {
    const [line] = await found('挖掘机台班');
    expect(line).toMatchObject({ title: '关于河道整治的请示', found: [{ place: 'attachment', name: '预算表.txt' }] });
    expect(line?.found[0]?.excerpt.endsWith('挖掘机台班')).toBe(true);
    expect(await found('挖掘机 清淤')).toHaveLength(1);
    expect(await found('挖掘机 校园')).toEqual([]);
    expect(await readTexts()).toEqual([0, 0]);
  });

  test('what may not be seen is neither found nor counted, nor are the files that it carries', async () => {
    for (const q of ['挖掘机', '预算表', '河道整治', '清淤'])
      expect(await store.search('shili', at('civil-clerk'), { q })).toEqual({ items: [], total: 0, more: false, next: null });
    expect((await store.search('lizi', at('edu-clerk'), { q: '挖掘机' })).total).toBe(0);
  });

  test('finds one character wherever it stands, and says nothing of signs alone', async () => {
    expect((await found('淤')).map(({ title }) => title)).toEqual(['关于河道整治的请示']);
    expect((await found('挖'))[0]?.found).toMatchObject([{ place: 'attachment', name: '预算表.txt' }]);
    expect((await found('机 ，'))[0]?.title).toBe('关于河道整治的请示');
    expect(await found('，')).toEqual([]);
  });

  test('finds letters, digits and brackets however they are written, and shows them as they are', async () => {
    await drafted('关于ＯＡ系统升级的请示', 'Version 3.5 上线，编号（2025）7号。');
    for (const q of ['oa系统', 'ＯＡ', 'VERSION', '3.5', '３．５', '〔2025〕7号', '[2025]7号'])
      expect(
        (await found(q)).map(({ title }) => title),
        q,
      ).toEqual(['关于ＯＡ系统升级的请示']);
    expect((await found('version 编号'))[0]?.found).toMatchObject([{ place: 'text', excerpt: 'Version 3.5 上线，编号（2025）7号。' }]);
    expect((await found('通知', 'head', { number: '[2025]2号' })).map(({ title }) => title)).toEqual(['关于养老服务设施的通知']);
  });

  test('shows each of the words where they stand far apart', async () => {
    await drafted('关于堤防的请示', `${'前'.repeat(50)}护坡\n石料${'中'.repeat(200)}闸门${'后'.repeat(200)}`);
    const [line] = await found('石料 闸门 护坡');
    expect(line?.found[0]?.excerpt).toBe(`…${'前'.repeat(20)}护坡 石料${'中'.repeat(65)}…${'中'.repeat(20)}闸门${'后'.repeat(68)}…`);
  });

  test('a file that was taken away is no longer found', async () => {
    const content = { title: '关于河道整治的请示', text: '清淤三公里。', attachments: [] };
    const edit = { type: 'edit_content', content: { ...content, hash: sm3(canonical(content)) } } as const;
    await stepsIn(store).done(at('edu-clerk'), files, edit);
    expect(await found('挖掘机')).toEqual([]);
  });

  test('narrows by unit, days and number', async () => {
    expect(await found('通知', 'head', { number: '〔2025〕2号' })).toMatchObject([{ title: '关于养老服务设施的通知' }]);
    expect(await found('通知', 'head', { unit: 'civil' })).toEqual([]);
    expect(await found('通知', 'head', { from: '2025-11-20', to: '2025-11-20' })).toHaveLength(5);
    expect(await found('通知', 'head', { to: '2025-11-19' })).toEqual([]);
    expect(await found('', 'head', { from: '2025-11-21' })).toEqual([]);
  });
});
