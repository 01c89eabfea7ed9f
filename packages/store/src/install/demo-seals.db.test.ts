import { fileURLToPath } from 'node:url';
import type { Matter } from '@guiju/kernel';
import { rulebooksRoot } from '@guiju/rulebook';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../store.ts';
import { at, openTestStore, stepsIn } from '../testing/index.ts';
import { readOfficeFile } from './office-file.ts';

const governments = ['zhonglou', 'wujin', 'liyang', 'gulou', 'haimen'];
const officeOf = (government: string) =>
  readOfficeFile(fileURLToPath(new URL(`../../../../offices/${government}-demo.yaml`, import.meta.url)));

let store: Store;
beforeAll(async () => {
  ({ store } = await openTestStore([], 10, rulebooksRoot()));
  for (const government of governments) await store.installOffice({ ...officeOf(government), matters: [] });
});

/** Gives every open seat its act, with what the stage is there to establish. */
const through = async (steps: ReturnType<typeof stepsIn>, matter: Matter): Promise<Matter> => {
  let at_ = matter;
  for (;;) {
    const stage = at_.stages.find(({ state }) => state === 'open');
    const seat = stage?.rounds.at(-1)?.seats.find(({ state }) => state === 'open');
    if (stage === undefined || seat === undefined || seat.post === null || stage.act === 'seal') return at_;
    const facts = Object.fromEntries(seat.establishes.map((name) => [name, true]));
    at_ = await steps.act(at_, seat.post, 'agree', undefined, { facts });
  }
};

describe.each(governments)('the demonstration office of %s', (government) => {
  test('keeps a register of its seals with custodians who are there', async () => {
    const { directory } = await store.office(government);
    expect((directory.seals ?? []).map(({ id }) => id)).toEqual(['government-seal', 'office-seal']);
    for (const { custodians } of directory.seals ?? [])
      expect(custodians.every((post) => directory.appointments.some((each) => each.post === post))).toBe(true);
  });

  test.each([
    ['government', 'government-seal'],
    ['office', 'office-seal'],
  ])('[seals-25.1] uses the seal of the %s on an application once it was approved, on the spot and elsewhere', async (organ, seal) => {
    const steps = stepsIn(store, government);
    for (const offsite of [false, true]) {
      const facts = { seal: organ, for_issued_paper: false, offsite, on_platform: true };
      const draft = await steps.draft(at('edu-clerk'), 'seal-use', 'edu', facts, {}, '关于加盖印章的申请');
      const submitted = await steps.done(at('edu-clerk'), draft, { type: 'submit' });
      const use = { type: 'use_seal', seal, file: draft.content.hash, copies: 2, offsite } as const;
      expect((await steps.give(at('seal-custodian'), submitted, use)).outcome).not.toBe('accepted');
      const approved = await through(steps, submitted);
      const origins = approved.stages.map(({ act, origin }) => [act, origin.by]);
      // Haimen's text says who approves; the others say nothing, and it is a practice that is shown as such.
      const by = government === 'haimen' ? 'rules' : 'practice';
      const order = ['review', 'sign', ...(offsite ? ['approve'] : []), 'seal'];
      expect(origins).toEqual(order.map((act) => [act, by]));
      const used = await steps.done(at('seal-custodian'), approved, use);
      const done = await steps.act(used, 'seal-custodian', 'done');
      expect(done.seal_uses).toMatchObject([{ copies: 2, offsite, file: { hash: draft.content.hash } }]);
    }
  });
});
