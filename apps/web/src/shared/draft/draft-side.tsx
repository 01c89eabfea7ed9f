import type { Bilingual } from '@guiju/kernel';
import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../language.tsx';

/** What stands beside a form: what the rules say, the pages of the paper, what its form is faulted for. */
export type Side = 'rules' | 'pages' | 'form';

const words: Readonly<Record<Side, Bilingual>> = {
  rules: { zh: '规则怎么看', en: 'What the rules say' },
  pages: { zh: '版面', en: 'Pages' },
  form: { zh: '格式检查', en: 'Form check' },
};
const choose: Bilingual = { zh: '旁边显示', en: 'Show beside' };

interface Props {
  readonly side: Side;
  /** Whether the paper is written by its parts; without them there are only the rules. */
  readonly byParts: boolean;
  /** How many faults of form are open. */
  readonly faults: number;
  readonly onSide: (side: Side) => void;
  readonly children: ReactNode;
}

/** The column beside a form, with the choice of what it shows. */
export function DraftSide({ side, byParts, faults, onSide, children }: Props) {
  const t = useText();
  const counted = (each: Side): string => (each === 'form' && faults > 0 ? `${t(words[each])} ${faults}` : t(words[each]));
  return (
    <aside className={`draft-live draft-side-${side}`} aria-label={t(words[side])}>
      <h2 className={byParts ? 'unseen' : undefined}>{t(words[side])}</h2>
      {byParts && (
        <Segmented
          className="draft-sides"
          block
          aria-label={t(choose)}
          value={side}
          options={(['rules', 'pages', 'form'] as const).map((each) => ({ value: each, label: counted(each) }))}
          onChange={onSide}
        />
      )}
      {children}
    </aside>
  );
}
