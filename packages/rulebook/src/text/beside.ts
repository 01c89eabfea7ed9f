import type { Provision, RulebookData } from '@guiju/kernel';
import type { OfficialArticle, OfficialText } from './official-text.ts';

/** An article of the official text with the provisions that the rulebook makes of it. */
export interface BesideRow {
  readonly article: string;
  /** Null when the text has no such article. */
  readonly official: OfficialArticle | null;
  readonly provisions: readonly Provision[];
}

export interface Beside {
  readonly rows: readonly BesideRow[];
  /** Articles of the text of which the rulebook says nothing. */
  readonly without_provision: readonly string[];
  /** Articles of the rulebook that the text does not have. */
  readonly without_article: readonly string[];
}

const byNumber = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/** Lays an official text beside a rulebook, article by article; without a rulebook every article is without a provision. */
export const beside = (text: OfficialText, data: Pick<RulebookData, 'provisions'> | null): Beside => {
  const official = new Map(text.articles.map((article) => [article.number, article]));
  const provisions = Map.groupBy(data?.provisions ?? [], ({ article }) => article);
  const numbers = [...new Set([...official.keys(), ...provisions.keys()])].sort(byNumber);
  const rows = numbers.map((article) => ({
    article,
    official: official.get(article) ?? null,
    provisions: provisions.get(article) ?? [],
  }));
  return {
    rows,
    without_provision: rows.filter((row) => row.provisions.length === 0).map(({ article }) => article),
    without_article: rows.filter((row) => row.official === null).map(({ article }) => article),
  };
};
