import { articleName } from '@guiju/kernel';
import { memo } from 'react';
import { useText } from '../../shared/language.tsx';
import { chapterName } from './chapter-name.ts';
import { ArticleText } from './official-text.tsx';
import type { OutlinedChapter } from './outline.ts';
import { ProvisionRow } from './provision-row.tsx';
import { articleAnchor } from './use-article-in-view.ts';

interface Props {
  readonly chapter: OutlinedChapter;
  readonly q: string | undefined;
  /** The article that a link led to. */
  readonly target: string | undefined;
  /** Paragraphs of the official text by article. */
  readonly official: ReadonlyMap<string, readonly string[]>;
}

/** A chapter with its articles; kept as it is while only another chapter changes. */
export const ChapterSection = memo(function ChapterSection({ chapter, q, target, official }: Props) {
  const t = useText();
  return (
    <section className="chapter" id={`chapter-${chapter.n}`} aria-labelledby={`chapter-title-${chapter.n}`}>
      <h2 id={`chapter-title-${chapter.n}`}>{t(chapterName(chapter))}</h2>
      {chapter.articles.map(({ article, provisions }) => (
        <section
          key={article}
          id={articleAnchor(article)}
          className={article === target ? 'article article-target' : 'article'}
          aria-labelledby={`${articleAnchor(article)}-title`}
        >
          <h3 id={`${articleAnchor(article)}-title`} tabIndex={-1}>
            {t(articleName(article))}
          </h3>
          <ArticleText paragraphs={official.get(article)} />
          <ul>
            {provisions.map((provision) => (
              <ProvisionRow key={provision.id} provision={provision} q={q} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
});
