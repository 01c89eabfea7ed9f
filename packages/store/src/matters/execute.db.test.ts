import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../store.ts';
import { at, NOW, openTestStore, outgoing, stepsIn } from '../testing/index.ts';

let store: Store;
let steps: ReturnType<typeof stepsIn>;
beforeAll(async () => {
  ({ store } = await openTestStore());
  steps = stepsIn(store);
});

describe('a command', () => {
  test('carries a paper from draft to number', async () => {
    const draft = await steps.draft(at('edu-clerk'), 'issuance', 'edu', outgoing);
    const submitted = await steps.done(at('edu-clerk'), draft, { type: 'submit' });
    const reviewed = await steps.act(submitted, 'director');
    const signed = await steps.act(reviewed, 'head');
    expect(signed.number?.text).toBe('示政发〔2025〕1号');
    const view = await store.view('shili', at('edu-clerk'), draft.id);
    expect(view?.matter).toEqual(signed);
  });
});
