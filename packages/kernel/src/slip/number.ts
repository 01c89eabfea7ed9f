import { dayOfInstant, parseInstant, yearOfDay } from '../calendar/index.ts';
import { type Compiled, checkExpression, compileExpression, parseExpression } from '../expression/index.ts';
import type { World } from '../office/world.ts';
import type { KindRules, NumberSeries } from '../rules/index.ts';
import { endOf, pieceKey } from './archive.ts';
import type { Command } from './command.ts';
import { findSeat } from './find.ts';
import type { Matter } from './matter.ts';
import { factsOf } from './rules.ts';
import { finalSignature, signingAct } from './signature.ts';
import { type Blocks, block, CLEAR, factsMissing, record, type Turn } from './turn.ts';

/** Conditions of number series, compiled once for a rulebook. */
const compiled = new WeakMap<KindRules, Map<string, Compiled>>();

const conditionOf = (rules: KindRules, when: string): Compiled => {
  const known = compiled.get(rules) ?? new Map<string, Compiled>();
  compiled.set(rules, known);
  const found = known.get(when);
  if (found !== undefined) return found;
  const parsed = parseExpression(when);
  const problems = parsed.ok ? checkExpression(parsed.tree, rules.scope, 'boolean') : parsed.problems;
  if (!parsed.ok || problems.length > 0) throw new TypeError(`a number series has a faulty condition: ${when}`, { cause: problems });
  const made = compileExpression(parsed.tree, rules.scope);
  known.set(when, made);
  return made;
};

/** The series a matter takes its number from: none, the first whose condition holds, or the facts that leave it open. */
const seriesOf = (world: World, matter: Matter): NumberSeries | null | { readonly missing: readonly string[] } => {
  const rules = world.rulebook.forKind(matter.kind);
  const facts = factsOf(world, matter);
  for (const series of world.rulebook.data.series) {
    if (rules === undefined || series.matter !== matter.kind) continue;
    const missing = new Set<string>();
    const holds = series.when === undefined ? true : conditionOf(rules, series.when).test(facts, missing);
    if (holds === 'unknown') return { missing: [...missing] };
    if (holds) return series;
  }
  return null;
};

/** Year under which a series counts; 0 for one that runs on over the years. */
const yearOf = (world: World, series: NumberSeries): number =>
  series.yearless === true ? 0 : yearOfDay(dayOfInstant(parseInstant(world.now) ?? Number.NaN));

const textOf = ({ mark, yearless }: NumberSeries, year: number, serial: number): string =>
  yearless === true ? `第${serial}号` : `${mark}〔${year}〕${serial}号`;

const keeps = ({ number }: Matter, series: NumberSeries): boolean => number !== null && !number.void && number.series === series.id;

/**
 * Takes the number when the final signature is complete (or, at the latest, before the matter goes out, where a later signature fell away).
 * A matter that has one of the same series keeps it when it is signed again; one of another series is void and never used again.
 */
export const takeNumber = (turn: Turn): Blocks => {
  const { world, matter } = turn;
  const series = seriesOf(world, matter);
  if (series === null) return CLEAR;
  if ('missing' in series) return factsMissing('series_unknown', series.missing);
  if (keeps(matter, series)) return CLEAR;
  const year = yearOf(world, series);
  const serial = world.serials[`${series.id}/${year}`];
  if (serial === undefined) return block('serial_not_locked', { series: `${series.id}/${year}` });
  if (matter.number !== null && !matter.number.void) record(turn, { type: 'number_voided', cause: 'other_series', reason: '' });
  record(turn, { type: 'numbered', series: series.id, year, serial, text: textOf(series, year, serial) });
  return CLEAR;
};

/** Whether a command may be what completes the final signature, or comes after one that left the matter without its number. */
const mayTakeNumber = (world: World, matter: Matter, command: Command): boolean => {
  switch (command.type) {
    case 'act':
    case 'expire':
    case 'remove_signer': {
      const stage = findSeat(matter, command.seat)?.stage;
      return stage?.state === 'open' && stage.act === signingAct(world, matter);
    }
    case 'reach':
      return finalSignature(world, matter)?.state === 'done';
    default:
      return false;
  }
};

/** Key `series/year` of the serial that a command may take, for the store to lock before it decides; null when it takes none. */
export const numberNeeded = (world: World, matter: Matter, command: Command): string | null => {
  if (command.type === 'archive')
    return matter.archived !== undefined || endOf(matter) === null ? null : pieceKey(matter, command.retention, command.class);
  if (!mayTakeNumber(world, matter, command)) return null;
  const stated = command.type === 'act' ? Object.entries(command.facts ?? {}) : [];
  const facts = Object.fromEntries(stated.map(([name, value]) => [name, { value, by: matter.submitter, at: world.now }]));
  const series = seriesOf(world, { ...matter, facts: { ...matter.facts, ...facts } });
  if (series === null || 'missing' in series || keeps(matter, series)) return null;
  return `${series.id}/${yearOf(world, series)}`;
};
