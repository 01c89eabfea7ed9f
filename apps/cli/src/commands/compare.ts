import { type Comparison, compare, ofCapability } from '@guiju/rulebook';
import { comparisonText } from '../comparison-text.ts';
import { loadedEdition, newestEdition } from '../editions.ts';
import { CliError, exitCodes, print, printJson } from '../output.ts';

export interface CompareOptions {
  readonly capability?: string;
  readonly json?: boolean;
}

/** Columns where there is no terminal, as in a file. */
const WIDTH = 120;

const narrowed = (comparison: Comparison, capability: string | undefined): Comparison => {
  if (capability === undefined) return comparison;
  if (comparison.capabilities.some(({ id }) => id === capability)) return ofCapability(comparison, capability);
  const known = comparison.capabilities.map(({ id, name }) => `${id} ${name.zh}`).join('、');
  throw new CliError(
    {
      zh: `没有业务领域“${capability}”；可选：${known}。`,
      en: `There is no capability "${capability}"; one of: ${comparison.capabilities.map(({ id }) => id).join(', ')}.`,
    },
    exitCodes.usage,
  );
};

/** `guiju compare G1 G2 …`: the newest editions of governments side by side. */
export const compareCommand = (governments: readonly string[], { capability, json }: CompareOptions): void => {
  const asked = [...new Set(governments)];
  if (asked.length < 2)
    throw new CliError({ zh: '请写出至少两个不同的政府。', en: 'Name at least two different governments.' }, exitCodes.usage);
  const comparison = narrowed(compare(asked.map((each) => loadedEdition(newestEdition(each).dir))), capability);
  if (json === true) printJson(comparison);
  else print(comparisonText(comparison, process.stdout.columns ?? WIDTH));
};
