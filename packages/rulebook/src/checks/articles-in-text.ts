import type { Provision } from '@guiju/kernel';
import type { OfficialText } from '../text/official-text.ts';
import { type Check, provisionFault } from './check.ts';

/** Every article that the rulebook has is an article of the official text. */
export const articlesInText =
  ({ articles: official }: OfficialText): Check =>
  ({ data }) => {
    const articles = new Set(official.map(({ number }) => number));
    const first = new Map<string, Provision>();
    for (const provision of data.provisions) if (!first.has(provision.article)) first.set(provision.article, provision);
    return [...first]
      .filter(([article]) => !articles.has(article))
      .map(([article, provision]) => {
        const message = { zh: `导入的正式文本没有第 ${article} 条`, en: `the imported official text has no article ${article}` };
        return provisionFault('error', 'article_not_in_text', provision, 'id', message);
      });
  };
