import type { Bilingual } from '@guiju/kernel';
import { Fragment } from 'react';
import './compared-versions.css';
import { useText } from '../../shared/language.tsx';
import { compared, type Words } from './compare-model.ts';
import type { Version } from './versions-model.ts';

const words = {
  removed: { zh: '删去：', en: 'Removed: ' },
  added: { zh: '新增：', en: 'Added: ' },
  same: { zh: '两稿文字相同。', en: 'Both versions have the same words.' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly before: Version;
  readonly after: Version;
  readonly nameOf: (version: Version) => string;
}

/** Two versions of the paper side by side, part by part, with the words marked that changed. */
export function ComparedVersions({ before, after, nameOf }: Props) {
  const t = useText();
  const rows = compared(before.content, after.content);
  return (
    <div className="compared">
      {rows.every(({ changed }) => !changed) && <p className="compared-same">{t(words.same)}</p>}
      <p className="compared-head">{nameOf(before)}</p>
      <p className="compared-head">{nameOf(after)}</p>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity and never move
        <Fragment key={at}>
          <Side words={row.before} mark="del" said={t(words.removed)} unchanged={!row.changed} />
          <Side words={row.after} mark="ins" said={t(words.added)} unchanged={!row.changed} />
        </Fragment>
      ))}
    </div>
  );
}

interface SideProps {
  readonly words: readonly Words[] | null;
  readonly mark: 'del' | 'ins';
  /** What a screen reader says before the marked words. */
  readonly said: string;
  readonly unchanged: boolean;
}

function Side({ words: parts, mark: Mark, said, unchanged }: SideProps) {
  return (
    <p className={unchanged ? 'compared-part' : `compared-part compared-${Mark}`}>
      {parts?.map(({ text, changed }, at) =>
        changed ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: words have no other identity and never move
          <Mark key={at}>
            <span className="unseen">{said}</span>
            {text}
          </Mark>
        ) : (
          text
        ),
      )}
    </p>
  );
}
