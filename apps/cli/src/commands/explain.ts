import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import {
  type Bilingual,
  dayOfInstant,
  type Explanation,
  explain,
  type Facts,
  findingMessage,
  formatDay,
  formatInstant,
  type Instant,
  instantOf,
  parseDay,
  parseInstant,
  type Rulebook,
  readFacts,
} from '@guiju/kernel';
import { editionOn, officeCalendar } from '../editions.ts';
import { explanationText } from '../explanation-text.ts';
import { CliError, complain, exitCodes, print, printJson } from '../output.ts';

interface Question {
  readonly government: string;
  readonly kind: string;
  readonly facts: Facts;
  readonly at?: string;
}

/** The fixed answer of the contract: the kernel's explanation, findings with their sentence in both languages. */
type ExplainAnswer = Omit<Explanation, 'findings'> & {
  readonly findings: readonly (Explanation['findings'][number] & { message: Bilingual })[];
};

/** A moment as given, a day as its beginning, nothing as now. */
const moment = (at: string | undefined): Instant => {
  if (at === undefined) return formatInstant(Date.now());
  const day = parseDay(at);
  const ms = day === undefined ? parseInstant(at) : instantOf(day, 0);
  if (ms === undefined) {
    throw new CliError({
      zh: `时间“${at}”不对：请写成 2025-11-20 或 2025-11-20T09:00:00+08:00。`,
      en: `"${at}" is no moment: write 2025-11-20 or 2025-11-20T09:00:00+08:00.`,
    });
  }
  return formatInstant(ms);
};

/** Answers one question by the edition in force at its moment; throws a CliError that names field or file. */
export const answer = ({ government, kind, facts, at }: Question): { readonly rulebook: Rulebook; readonly answer: ExplainAnswer } => {
  const now = moment(at);
  const rulebook = editionOn(government, formatDay(dayOfInstant(parseInstant(now) ?? 0)));
  const read = readFacts(rulebook, kind, facts);
  if (!read.ok) {
    throw new CliError({
      zh: read.problems.map(({ message }) => message.zh).join('；'),
      en: read.problems.map(({ message }) => message.en).join('; '),
    });
  }
  const explanation = explain({ rulebook, calendar: officeCalendar(), now }, kind, read.facts);
  const findings = explanation.findings.map((finding) => ({
    ...finding,
    message: findingMessage(rulebook, kind, finding) ?? { zh: finding.code, en: finding.code },
  }));
  return { rulebook, answer: { ...explanation, findings } };
};

const readText = (file: string): string => {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (cause) {
    throw new CliError({ zh: `读不到文件“${file}”。`, en: `The file "${file}" cannot be read.` }, exitCodes.usage, { cause });
  }
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const parseFacts = (text: string, where: string): Facts => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new CliError({ zh: `${where}不是 JSON。`, en: `${where} is not JSON.` }, exitCodes.problems, { cause });
  }
  if (!isRecord(value)) throw new CliError({ zh: `${where}应是一个 JSON 对象。`, en: `${where} should be one JSON object.` });
  return value;
};

const question = (line: string, fallback: Partial<Question>): Question => {
  const given = parseFacts(line, '这一行 · the line');
  const { government = fallback.government, kind = fallback.kind, at = fallback.at, facts } = given;
  if (typeof government !== 'string' || typeof kind !== 'string' || !isRecord(facts) || (at !== undefined && typeof at !== 'string')) {
    throw new CliError({
      zh: '每行应有 government、kind、facts，可有 at。',
      en: 'Each line needs government, kind and facts, and may have at.',
    });
  }
  return at === undefined ? { government, kind, facts } : { government, kind, facts, at };
};

/** One answer a line, in the order of the questions; a bad line is answered with its error and the rest goes on. */
const batch = async (fallback: Partial<Question>): Promise<void> => {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    try {
      console.log(JSON.stringify(answer(question(line, fallback)).answer));
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      process.exitCode = exitCodes.problems;
      console.log(JSON.stringify({ error: error.text }));
    }
  }
};

export interface ExplainOptions {
  readonly government?: string;
  readonly kind?: string;
  readonly facts?: string;
  readonly at?: string;
  readonly json?: boolean;
  readonly batch?: boolean;
}

/** `guiju explain`: what the rules say about a matter. */
export const explainCommand = async (options: ExplainOptions): Promise<void> => {
  const { government, kind, facts, at } = options;
  if (options.batch === true) {
    await batch({ ...(government && { government }), ...(kind && { kind }), ...(at && { at }) });
    return;
  }
  if (government === undefined || kind === undefined || facts === undefined) {
    complain({
      zh: '请给出 --government、--kind 和 --facts（文件名，或 - 表示标准输入）。',
      en: 'Give --government, --kind and --facts (a file, or - for standard input).',
    });
    process.exitCode = exitCodes.usage;
    return;
  }
  const found = answer({ government, kind, facts: parseFacts(readText(facts), facts === '-' ? '标准输入' : facts), ...(at && { at }) });
  if (options.json === true) printJson(found.answer);
  else print(explanationText(found.rulebook, found.answer));
};
