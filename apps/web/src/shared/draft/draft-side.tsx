import type { Bilingual } from '@guiju/kernel';
import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../language.tsx';
import type { Shown, Side } from './use-side.ts';

const words: Readonly<Record<Side, Bilingual>> = {
  rules: { zh: '规则怎么看', en: 'What the rules say' },
  pages: { zh: '版面', en: 'Pages' },
  form: { zh: '格式检查', en: 'Form check' },
};
const choose: Bilingual = { zh: '旁边显示', en: 'Show beside' };
const write: Bilingual = { zh: '填写', en: 'Write' };

interface ChoiceProps {
  readonly shown: Shown;
  /** How many faults of form are open. */
  readonly faults: number;
}

/** The choice of what is shown beside the form, or in its place where there is no room for both. */
export function SideChoice({ shown: { side, sides, wide, setSide }, faults }: ChoiceProps) {
  const t = useText();
  const name = (each: Side): string => {
    if (each === 'rules' && !wide) return t(write);
    return each === 'form' && faults > 0 ? `${t(words[each])} ${faults}` : t(words[each]);
  };
  return (
    <Segmented
      className="draft-sides"
      block
      aria-label={t(choose)}
      value={side}
      options={sides.map((each) => ({ value: each, label: name(each) }))}
      onChange={setSide}
    />
  );
}

interface Props {
  readonly side: Side;
  /** The choice, where it stands in this column. */
  readonly choice: ReactNode;
  readonly children: ReactNode;
}

/** The column beside a form. */
export function DraftSide({ side, choice, children }: Props) {
  const t = useText();
  return (
    <aside className={`draft-live draft-side-${side}`} aria-label={t(words[side])}>
      <h2 className={choice === null ? undefined : 'unseen'}>{t(words[side])}</h2>
      {choice}
      {children}
    </aside>
  );
}
