import type { Facts } from '@guiju/kernel';
import { type Contestant, rates } from './measure.ts';
import { figure, type Report, times } from './report.ts';
import type { Decider } from './signing/contestant.ts';
import { feelin } from './signing/feelin.ts';
import { guiju } from './signing/guiju.ts';
import { jsonRules } from './signing/json-rules.ts';
import { rows } from './signing/rows.ts';
import { signingCases, signingWorld } from './signing/world.ts';
import { zen } from './signing/zen.ts';

const CASES = 1024;
const AT_ONCE = 64;

/** Every engine must name the same signers, and a provision among ours, for every paper before anything is timed. */
const compare = async (deciders: readonly Decider[], cases: readonly Facts[]): Promise<void> => {
  const [first, ...others] = deciders;
  for (const facts of cases) {
    const ours = await first?.decide(facts);
    for (const { name, decide } of others) {
      const theirs = await decide(facts);
      const same = theirs.signers === ours?.signers && theirs.provisions.every((id) => ours.provisions.includes(id));
      if (!same) throw new Error(`${name} says ${theirs.signers} by ${theirs.provisions}, not ${ours?.signers}: ${JSON.stringify(facts)}`);
    }
  }
};

const asked = ({ name, decide }: Decider, cases: readonly Facts[]): Contestant => ({
  name,
  ask: (i) => decide(cases[i % CASES] ?? {}),
});

/** The same engine with many questions under way, which lets one with its own threads use every core. */
const askedAtOnce = ({ name, decide }: Decider, cases: readonly Facts[]): Contestant => ({
  name: `${name}, ${AT_ONCE} at once`,
  answers: AT_ONCE,
  ask: (i) => Promise.all(Array.from({ length: AT_ONCE }, (_, k) => decide(cases[(i * AT_ONCE + k) % CASES] ?? {}))),
});

/** Who signs a paper, with the reason: one signing table beside the rules engines. */
export const run = async (): Promise<Report> => {
  const [ours, peers] = [guiju(signingWorld()), [zen(), jsonRules(), feelin()]];
  const cases = signingCases(CASES);
  await compare([...ours, ...peers], cases);
  const contestants = [...ours, ...peers].map((decider) => asked(decider, cases));
  const measured = await rates([...contestants, askedAtOnce(zen(), cases)], { milliseconds: 120 });
  const fastest = Object.entries(measured)
    .filter(([name]) => !name.startsWith('guiju'))
    .reduce((best, each) => (each[1] > best[1] ? each : best));
  const ratio = (measured['guiju'] ?? 0) / fastest[1];
  return {
    name: 'signing',
    rows: [{ case: `${rows.length} rows, traced`, unit: '/s', measured }],
    promises: [
      {
        promise: 'a traced decision of a signing table at least 10 × the fastest of zen-engine, json-rules-engine and feelin',
        measured: `${times(ratio)} ${fastest[0]} (${figure(fastest[1])} /s)`,
        kept: ratio >= 10,
      },
    ],
  };
};
