import type { Matter } from '@guiju/kernel';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { connect } from '../database/connect.ts';
import { openStore, type Store } from '../store.ts';
import { afterwards } from '../testing/afterwards.ts';
import { at, NOW, openTestStore, outgoing, stepsIn, testRulebooks } from '../testing/index.ts';

let store: Store;
let url = '';
let steps: ReturnType<typeof stepsIn>;
beforeAll(async () => {
  ({ store, url } = await openTestStore(['shili'], 20));
  steps = stepsIn(store);
});

const readyToSign = async (): Promise<Matter> => {
  const draft = await steps.draft(at('edu-clerk'), 'issuance', 'edu', outgoing);
  return steps.act(await steps.done(at('edu-clerk'), draft, { type: 'submit' }), 'director');
};

test('fifty signatures at the same moment take consecutive numbers, none missing and none twice, though every third fails', async () => {
  const matters = await Promise.all(Array.from({ length: 50 }, readyToSign));
  const sign = (matter: Matter, i: number) =>
    steps.give(at('head'), i % 3 === 2 ? { ...matter, version: matter.version - 1 } : matter, {
      type: 'act',
      seat: steps.seatOf(matter, 'head'),
      // A verdict that a signature does not know is refused only after the counter was locked.
      verdict: i % 3 === 1 ? 'done' : 'agree',
      opinion: '',
    });
  const answers = await Promise.all(matters.map(sign));
  const signed = answers.flatMap((answer) => (answer.outcome === 'accepted' ? [answer.matter.number?.serial ?? 0] : []));
  expect(answers.map(({ outcome }) => outcome).filter((outcome) => outcome === 'refused')).toHaveLength(17);
  expect(answers.map(({ outcome }) => outcome).filter((outcome) => outcome === 'conflict')).toHaveLength(16);
  expect(signed.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 17 }, (_, i) => i + 1));
});

test('[S-22] a number of a terminated paper stays visible as void and is never used again', async () => {
  const signed = await steps.act(await readyToSign(), 'head');
  const serial = signed.number?.serial ?? 0;
  await steps.done(at('director'), signed, { type: 'terminate', reason: '不再需要' });
  const next = await steps.act(await readyToSign(), 'head');
  expect(next.number?.serial).toBe(serial + 1);
  const db = connect(url);
  const { rows } = await sql`select serial, void from numbers where serial in (${serial}, ${serial + 1}) order by serial`.execute(db);
  await db.destroy();
  expect(rows).toEqual([
    { serial, void: true },
    { serial: serial + 1, void: false },
  ]);
});

test('two hundred signatures over two pools of connections take two hundred consecutive numbers', { timeout: 240_000 }, async () => {
  const { store: first, url: address, sealKeyFile } = await openTestStore(['shili'], 20);
  const second = openStore({ url: address, rulebooksRoot: testRulebooks, sealKeyFile, clock: () => NOW, connections: 20 });
  afterwards(() => second.close());
  const [one, other] = [stepsIn(first), stepsIn(second)];
  const ready = async (): Promise<Matter> => {
    const draft = await one.draft(at('edu-clerk'), 'issuance', 'edu', outgoing);
    return one.act(await one.done(at('edu-clerk'), draft, { type: 'submit' }), 'director');
  };
  const matters = await Promise.all(Array.from({ length: 200 }, ready));
  const signed = await Promise.all(matters.map((matter, i) => (i % 2 === 0 ? one : other).act(matter, 'head')));
  const serials = signed.map(({ number }) => number?.serial ?? 0).sort((a, b) => a - b);
  expect(serials).toEqual(Array.from({ length: 200 }, (_, i) => i + 1));
  const [series] = await second.numberSeries('shili');
  expect(series?.next).toBe(201);
  const register = await second.numberRegister('shili', at('head'), { series: series?.series ?? '', year: series?.year ?? 0 });
  expect(register.map(({ serial, text }) => [serial, text !== null])).toEqual(Array.from({ length: 200 }, (_, i) => [i + 1, true]));
});

test('[S-22] the register lists a void number with who made it void, when and why', async () => {
  const signed = await steps.act(await readyToSign(), 'head');
  const number = signed.number ?? { series: '', year: 0, serial: 0 };
  await steps.done(at('director'), signed, { type: 'terminate', reason: '内容重复' });
  const register = await store.numberRegister('shili', at('office-clerk'), number);
  const voided = { at: NOW, actor: at('director'), cause: 'terminated', reason: '内容重复' };
  expect(register.find(({ serial }) => serial === number.serial)).toMatchObject({
    void: true,
    voided,
    matter: signed.id,
    status: 'terminated',
  });
  // A desk that may not see the matter sees the number all the same, without its title.
  const outside = await store.numberRegister('shili', at('civil-clerk'), number);
  expect(outside).toHaveLength(register.length);
  expect(outside.find(({ serial }) => serial === number.serial)).toMatchObject({ void: true, matter: null, title: null });
});
