import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { CliError, exitCodes } from '../output.ts';
import { answer, type Question, questionOf } from '../question.ts';

const reply = (line: string, fallback: Partial<Question>): object => {
  try {
    return answer(questionOf(line, fallback)).answer;
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    process.exitCode = exitCodes.problems;
    return { error: error.text };
  }
};

/**
 * One answer a line, in the order of the questions; a bad line is answered with `{error: {zh, en}}` and the rest goes on. Empty lines are
 * passed over. An answer is written before the next question is read, so a long batch needs no memory and a partner may wait for each.
 */
export const explainBatch = async (fallback: Partial<Question>): Promise<void> => {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    if (!process.stdout.write(`${JSON.stringify(reply(line, fallback))}\n`)) await once(process.stdout, 'drain');
  }
};
