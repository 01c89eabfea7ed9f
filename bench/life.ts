import { setTimeout } from 'node:timers/promises';
import type { Store } from '@guiju/store';
import { openBpmn } from './life/bpmn.ts';
import { CONNECTIONS, withStore } from './life/database.ts';
import { live } from './life/guiju.ts';
import { office } from './life/office.ts';
import { draws, median, p95 } from './measure.ts';
import { figure, type Report, times } from './report.ts';

const AT_ONCE = 16;
const LIVES = 32;
const ROUNDS = 3;
/** Each gives a command a second on average, far more than an official does. */
const CLIENTS = 50;
const SECOND = 1000;

/** Lives a second, so many of them at once. */
const pace = async (one: () => Promise<unknown>, atOnce: number, count: number): Promise<number> => {
  const begin = performance.now();
  let begun = 0;
  const worker = async (): Promise<void> => {
    while (begun++ < count) await one();
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return (count * 1000) / (performance.now() - begin);
};

/** Rounds that take turns; the first, which warms up, does not count. */
const paces = async (lives: Readonly<Record<string, () => Promise<unknown>>>, atOnce: number, count: number) => {
  const measured = new Map(Object.keys(lives).map((name): [string, number[]] => [name, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, one] of Object.entries(lives)) {
      const rate = await pace(one, atOnce, count);
      if (round > 0) measured.get(name)?.push(rate);
    }
  }
  return Object.fromEntries([...measured].map(([name, values]) => [name, median(values)]));
};

/** How many milliseconds each command takes when every client carries one paper through its life. */
const commandTimes = async (store: Store): Promise<readonly number[]> => {
  const draw = draws(3);
  const taken: number[] = [];
  const around = { pause: () => setTimeout(draw(2 * SECOND)), timed: (milliseconds: number) => void taken.push(milliseconds) };
  await Promise.all(Array.from({ length: CLIENTS }, () => live(store, around)));
  return taken;
};

/** A paper's life through PostgreSQL beside a workflow engine that keeps its state there. */
export const run = (): Promise<Report> =>
  withStore(async (store, url) => {
    await store.installOffice(office);
    const bpmn = await openBpmn(url, CONNECTIONS);
    const lives = { guiju: () => live(store), 'bpmn-engine': bpmn.live, 'bpmn-engine, kept in memory': bpmn.liveInMemory };
    const alone = await paces(lives, 1, LIVES / 4);
    const many = await paces(lives, AT_ONCE, LIVES);
    await bpmn.close();
    const commands = await commandTimes(store);
    const ratio = (many['guiju'] ?? 0) / (many['bpmn-engine'] ?? Number.NaN);
    return {
      name: 'life',
      rows: [
        { case: 'one paper after another', unit: '/s', measured: alone },
        { case: `${AT_ONCE} papers at once`, unit: '/s', measured: many },
        {
          case: `one command, ${CLIENTS} clients, one each a second`,
          unit: 'ms',
          measured: { median: median(commands), p95: p95(commands) },
        },
      ],
      promises: [
        {
          promise: "a paper's life (submit, five acts, issue) through PostgreSQL at least 5 × bpmn-engine",
          measured: times(ratio),
          kept: ratio >= 5,
        },
        {
          promise: `one command within 20 ms for 95 of 100, ${CLIENTS} clients with one each a second`,
          measured: `${figure(p95(commands))} ms`,
          kept: p95(commands) < 20,
        },
      ],
    };
  });
