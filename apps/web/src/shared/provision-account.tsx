import type { Bilingual, Provision, Rulebook } from '@guiju/kernel';
import { Fragment } from 'react';
import { useText } from './language.tsx';
import { termsOf } from './provision-terms/terms.ts';
import { forceWords, modeWords } from './rule-words.ts';
import { useWorld } from './world.ts';

const words = {
  force: { zh: '效力', en: 'Force' },
  mode: { zh: '落实方式', en: 'Honoured by' },
  chapter: { zh: '所在章', en: 'Chapter' },
  here: { zh: '在这里', en: 'Here' },
  open: { zh: '条文未说之处', en: 'What the text leaves open' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly provision: Provision;
  /** What the provision did on the page that shows it. */
  readonly did?: Bilingual | undefined;
  /** The rules it belongs to, where these are not one's own. */
  readonly rulebook?: Rulebook;
}

/** One provision told in words: its gist, its weight, what honours it and what it did here. */
export function ProvisionAccount({ provision, did, rulebook: given }: Props) {
  const t = useText();
  const own = useWorld().rulebook;
  const rulebook = given ?? own;
  const book = rulebook.lawOf(provision.id) ?? rulebook.data;
  const chapter = book.chapters.find(({ n }) => n === provision.chapter);
  return (
    <section className="provision">
      <p className="provision-gist">{t(provision.gist)}</p>
      {did !== undefined && (
        <p className="provision-did">
          <strong>{t(words.here)}</strong> {t(did)}
        </p>
      )}
      <dl className="provision-terms">
        <dt>{t(words.force)}</dt>
        <dd>{t(forceWords[provision.force])}</dd>
        <dt>{t(words.mode)}</dt>
        <dd>{t(modeWords[provision.mode])}</dd>
        {termsOf(rulebook, provision).map(({ name, text }) => (
          <Fragment key={name.zh}>
            <dt>{t(name)}</dt>
            <dd>{t(text)}</dd>
          </Fragment>
        ))}
        {chapter !== undefined && (
          <>
            <dt>{t(words.chapter)}</dt>
            <dd>{t(chapter.title)}</dd>
          </>
        )}
        {provision.open_question !== undefined && (
          <>
            <dt>{t(words.open)}</dt>
            <dd>{t(provision.open_question)}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
