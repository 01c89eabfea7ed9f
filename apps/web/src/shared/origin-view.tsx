import type { Bilingual, Origin } from '@guiju/kernel';
import { ArticleChips } from './article-chip.tsx';
import { useText } from './language.tsx';
import { useMarks } from './marks.ts';
import { useMatterNames } from './matter-names.ts';
import { useWorld } from './world.ts';

const words = {
  practice: { zh: '本机关惯例', en: 'office practice' },
  added: { zh: '加入', en: 'added by' },
} as const satisfies Record<string, Bilingual>;

/** Where a stage or seat comes from: the articles, a practice of the office, or who added it and why. */
export function OriginView({ origin }: { readonly origin: Origin }) {
  const t = useText();
  const m = useMarks();
  const names = useMatterNames();
  const { practices } = useWorld();
  if (origin.by === 'rules') return <ArticleChips provisions={origin.provisions} />;
  if (origin.by === 'practice') {
    const name = practices.find(({ id }) => id === origin.practice)?.name ?? '';
    return <span className="slip-small">{name === '' ? t(words.practice) : `${t(words.practice)}${m.colon}${name}`}</span>;
  }
  return (
    <span className="slip-small">
      {t({ zh: `${names.actor(origin.actor)} 加入`, en: `${words.added.en} ${names.actor(origin.actor)}` })}：{origin.reason}{' '}
      <ArticleChips provisions={origin.provisions} />
    </span>
  );
}
