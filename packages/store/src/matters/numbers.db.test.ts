import type { Matter } from '@guiju/kernel';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { connect } from '../database/connect.ts';
import type { Store } from '../store.ts';
import { at, openTestStore, outgoing, stepsIn } from '../testing/index.ts';

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
