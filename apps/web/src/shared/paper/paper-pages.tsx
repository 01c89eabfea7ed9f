import type { PaperPages as Drawn } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { memo, useEffect, useState } from 'react';
import './paper-pages.css';
import { useText } from '../language.tsx';
import { useMarks } from '../marks.ts';

const words = {
  fonts: {
    zh: '本机构没有公文字体，以免费字体代替',
    en: 'The office has not installed the licensed typefaces; free ones take their place',
  },
} as const satisfies Record<string, Bilingual>;

/** The pages of a paper one below the other, as they will be printed; says which typefaces were replaced. */
export function PaperPages({ drawn }: { readonly drawn: Drawn }) {
  const t = useText();
  const m = useMarks();
  const { pages, substitutions, missing } = drawn;
  const replaced = [...new Set(substitutions.map(({ wanted, used }) => `${wanted}→${used}`))];
  return (
    <div className="paper-pages">
      {pages.map((svg, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page has no other identity than its place
        <Page key={at} svg={svg} name={t({ zh: `第 ${at + 1} 页，共 ${pages.length} 页`, en: `Page ${at + 1} of ${pages.length}` })} />
      ))}
      {missing.length > 0 && (
        <p className="paper-missing" role="status">
          {t({ zh: `字体里没有这些字，纸上是空框：${missing.join('')}`, en: `No typeface has these characters: ${missing.join(' ')}` })}
        </p>
      )}
      {replaced.length > 0 && (
        <details className="paper-fonts">
          <summary>{t(words.fonts)}</summary>
          {replaced.join(m.comma)}
        </details>
      )}
    </div>
  );
}

const Page = memo(function Page({ svg, name }: { readonly svg: string; readonly name: string }) {
  const [url, setUrl] = useState<string>();
  const [, wide = '595', high = '842'] = /width="([\d.]+)pt" height="([\d.]+)pt"/.exec(svg.slice(0, 400)) ?? [];
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [svg]);
  // The page takes its place before it is drawn, so that nothing below it jumps; a browser shows the former picture until the next is there.
  return (
    <img className="paper-page" {...(url === undefined ? {} : { src: url })} alt={name} style={{ aspectRatio: `${wide} / ${high}` }} />
  );
});
