import type { OfficialText } from '@guiju/contract';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../shared/api.ts';
import { useText } from '../../shared/language.tsx';

const words = { text: { zh: '原文', en: 'Official text' } } as const;

type Paragraphs = ReadonlyMap<string, readonly string[]>;
const NONE: Paragraphs = new Map();

/** Paragraphs of the official text by article, as the office imported it; empty while it is on its way and where it was not imported. */
export const useOfficialText = (): Paragraphs => {
  const { data } = useQuery({
    queryKey: ['official-text'],
    queryFn: () => api.get<OfficialText>('/rules/text'),
    select: ({ articles }): Paragraphs => new Map(articles.map(({ number, paragraphs }) => [number, paragraphs])),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data ?? NONE;
};

/** The official text of an article, folded under its heading. */
export function ArticleText({ paragraphs }: { readonly paragraphs: readonly string[] | undefined }) {
  const t = useText();
  if (paragraphs === undefined) return null;
  return (
    <details className="official-text">
      <summary>{t(words.text)}</summary>
      {paragraphs.map((paragraph) => (
        <p key={paragraph} lang="zh-CN">
          {paragraph}
        </p>
      ))}
    </details>
  );
}
