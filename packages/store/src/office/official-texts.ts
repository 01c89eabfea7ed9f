import type { Instant } from '@guiju/kernel';
import type { OfficialArticle } from '@guiju/rulebook';
import type { Tx } from '../database/in-government.ts';

/** The official text of an edition, imported by the office. */
export interface KeptText {
  readonly edition: string;
  readonly title: string | null;
  readonly articles: readonly OfficialArticle[];
}

/** Keeps the text of an edition in place of the one that was imported before. */
export const keepText = async (tx: Tx, government: string, { edition, title, articles }: KeptText, now: Instant): Promise<void> => {
  const text = { title, articles: JSON.stringify(articles), imported_at: now };
  await tx
    .insertInto('official_texts')
    .values({ government, edition, ...text })
    .onConflict((conflict) => conflict.columns(['government', 'edition']).doUpdateSet(text))
    .execute();
};

/** The text of an edition; null when none was imported. */
export const keptText = async (tx: Tx, edition: string): Promise<KeptText | null> =>
  (await tx.selectFrom('official_texts').select(['edition', 'title', 'articles']).where('edition', '=', edition).executeTakeFirst()) ??
  null;
