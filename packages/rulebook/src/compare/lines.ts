import type { Bilingual, Provision, ProvisionId, Rulebook } from '@guiju/kernel';
import type { CompareCell, CompareLine, CompareRow } from './comparison.ts';

const numbersOf = (rulebook: Rulebook, ids: readonly ProvisionId[]): readonly string[] =>
  [...new Set(ids.flatMap((id) => rulebook.byId.get(id)?.article ?? []))].sort((a, b) => Number(a) - Number(b));

/** A line of a cell with the articles it comes from. */
export const lineOf = (rulebook: Rulebook, text: Bilingual, when: Bilingual | null, provisions: readonly ProvisionId[]): CompareLine => ({
  text,
  when,
  provisions: [...new Set(provisions)],
  articles: numbersOf(rulebook, provisions),
});

/** Lines that say the same in the same case become one. */
export const mergedLines = (rulebook: Rulebook, lines: readonly CompareLine[]): readonly CompareLine[] =>
  [...Map.groupBy(lines, ({ text, when }) => `${text.zh} ${when?.zh ?? ''}`).values()].flatMap((same) => {
    const [first] = same;
    return first === undefined
      ? []
      : [
          lineOf(
            rulebook,
            first.text,
            first.when,
            same.flatMap(({ provisions }) => provisions),
          ),
        ];
  });

/** What lines say, without the titles that every government has of its own: the English words name roles generally. */
const meaningOf = (lines: readonly CompareLine[]): string =>
  lines
    .map(({ text, when }) => `${when?.en ?? ''} ${text.en}`)
    .sort()
    .join('\n');

/** How many governments say something, and whether these say different things. */
export const spoken = (cells: readonly CompareCell[]): Pick<CompareRow, 'speaking' | 'differs'> => {
  const said = cells.filter(({ lines }) => lines.length > 0).map(({ lines }) => meaningOf(lines));
  return { speaking: said.length, differs: new Set(said).size > 1 };
};

/** The capability to which most of the provisions belong, and all of them. */
export const capabilitiesOf = (provisions: readonly Provision[]): readonly [string, ...string[]] => {
  const counts = [...Map.groupBy(provisions, ({ capability }) => capability)].sort(([, a], [, b]) => b.length - a.length);
  const [first = '', ...others] = counts.map(([capability]) => capability);
  return [first, ...others];
};

/** What more governments speak of stands first; else the order stays. */
export const mostSpokenFirst = (rows: readonly CompareRow[]): readonly CompareRow[] => rows.toSorted((a, b) => b.speaking - a.speaking);
