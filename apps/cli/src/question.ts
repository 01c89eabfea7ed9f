import {
  type Bilingual,
  dayOfInstant,
  type Explanation,
  explain,
  type Facts,
  findingMessage,
  formatDay,
  formatInstant,
  instantOf,
  parseDay,
  parseInstant,
  type Rulebook,
  readFacts,
} from '@guiju/kernel';
import { editionOn, officeCalendar } from './editions.ts';
import { CliError, exitCodes, withinCalendar } from './output.ts';

/** What is asked of the rules; `at` is a day or a moment, now when absent. */
export interface Question {
  readonly government: string;
  readonly kind: string;
  readonly facts: Facts;
  readonly at?: string;
}

/** The fixed answer of the contract: the kernel's explanation, findings with their sentence in both languages. */
export type Answer = Omit<Explanation, 'findings'> & {
  readonly findings: readonly (Explanation['findings'][number] & { readonly message: Bilingual })[];
};

const isRecord = (value: unknown): value is Facts => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a JSON object; `where` names it for the reader. */
export const parseObject = (text: string, where: Bilingual): Facts => {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new CliError({ zh: `${where.zh}不是 JSON：${why}`, en: `${where.en} is not JSON: ${why}` }, exitCodes.problems, { cause });
  }
  if (!isRecord(value)) throw new CliError({ zh: `${where.zh}应是一个 JSON 对象。`, en: `${where.en} should be one JSON object.` });
  return value;
};

/** A moment as given, a day as its beginning, nothing as now; in milliseconds. */
const moment = (at: string | undefined): number => {
  if (at === undefined) return Date.now();
  const day = parseDay(at);
  const instant = day === undefined ? parseInstant(at) : instantOf(day, 0);
  if (instant !== undefined) return instant;
  throw new CliError(
    {
      zh: `没有“${at}”这个时间：请写成 2025-11-20 或 2025-11-20T09:00:00+08:00。`,
      en: `"${at}" is no moment: write 2025-11-20 or 2025-11-20T09:00:00+08:00.`,
    },
    exitCodes.usage,
  );
};

/** Answers by the edition in force at the moment asked about; throws a CliError that names what is wrong with the question. */
export const answer = ({ government, kind, facts, at }: Question): { readonly rulebook: Rulebook; readonly answer: Answer } => {
  const instant = moment(at);
  const rulebook = editionOn(government, formatDay(dayOfInstant(instant)));
  const read = readFacts(rulebook, kind, facts);
  if (!read.ok) {
    const wrongKind = read.problems.some(({ code }) => code === 'unknown_kind');
    const [zh, en] = [read.problems.map(({ message }) => message.zh).join('；'), read.problems.map(({ message }) => message.en).join('; ')];
    throw new CliError({ zh, en }, wrongKind ? exitCodes.usage : exitCodes.problems);
  }
  const world = { rulebook, calendar: officeCalendar(), now: formatInstant(instant) };
  const explanation = withinCalendar(() => explain(world, kind, read.facts), exitCodes.problems);
  const findings = explanation.findings.map((finding) => ({
    ...finding,
    message: findingMessage(rulebook, kind, finding) ?? { zh: finding.code, en: finding.code },
  }));
  return { rulebook, answer: { ...explanation, findings } };
};

/** A line of a batch as a question; what it leaves out is taken from `fallback`. */
export const questionOf = (line: string, fallback: Partial<Question>): Question => {
  const {
    government = fallback.government,
    kind = fallback.kind,
    at = fallback.at,
    facts,
  } = parseObject(line, { zh: '这一行', en: 'The line' });
  if (typeof government !== 'string' || typeof kind !== 'string' || !isRecord(facts) || (at !== undefined && typeof at !== 'string')) {
    throw new CliError({
      zh: '每行应有 government、kind、facts，可有 at。',
      en: 'Each line needs government, kind and facts, and may have at.',
    });
  }
  return at === undefined ? { government, kind, facts } : { government, kind, facts, at };
};
