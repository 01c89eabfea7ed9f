import { explanationText } from '../explanation-text.ts';
import { readInput } from '../input-file.ts';
import { CliError, exitCodes, print, printJson } from '../output.ts';
import { answer, parseObject } from '../question.ts';
import { explainBatch } from './explain-batch.ts';

export interface ExplainOptions {
  readonly government?: string;
  readonly kind?: string;
  readonly facts?: string;
  readonly at?: string;
  readonly json?: boolean;
  readonly batch?: boolean;
}

const readText = (file: string): string => new TextDecoder().decode(readInput(file));

/** `guiju explain`: what the rules say about a matter. */
export const explainCommand = async (options: ExplainOptions): Promise<void> => {
  const { government, kind, facts, at } = options;
  const known = { ...(government && { government }), ...(kind && { kind }), ...(at && { at }) };
  if (options.batch === true) return explainBatch(known);
  if (government === undefined || kind === undefined || facts === undefined) {
    throw new CliError(
      {
        zh: '请给出 --government、--kind 和 --facts（文件名，或 - 表示标准输入）。',
        en: 'Give --government, --kind and --facts (a file, or - for standard input).',
      },
      exitCodes.usage,
    );
  }
  const where = facts === '-' ? { zh: '标准输入', en: 'Standard input' } : { zh: `文件“${facts}”`, en: `The file "${facts}"` };
  const found = answer({ ...known, government, kind, facts: parseObject(readText(facts), where) });
  if (options.json === true) printJson(found.answer);
  else print(explanationText(found.rulebook, found.answer));
};
