import type { FindingView } from '@guiju/contract';
import { type Bilingual, type KindId, type ProvisionId, wordsOf } from '@guiju/kernel';
import { useId } from 'react';
import './fact-form.css';
import { ArticleChips } from './article-chip.tsx';
import { FactControl, isSideBySide } from './fact-control.tsx';
import { toneOf } from './finding-model.ts';
import { useText } from './language.tsx';
import { useWorld } from './world.ts';

const words = {
  wanted: { zh: '待填', en: 'wanted' },
  paper: { zh: '据文稿', en: 'from the paper' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly kind: KindId;
  readonly name: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  /** Articles that stating it opens. */
  readonly opens?: readonly ProvisionId[];
  /** The rules wait for it. */
  readonly wanted?: boolean;
  /** What was found about it when it was sent. */
  readonly findings?: readonly FindingView[];
  /** Said and on record: it can be changed, but not taken back. */
  readonly stated?: boolean;
  /** Confirmed from the paper. */
  readonly fromPaper?: boolean;
}

/** One fact of a kind with its label, its hint and, for a claim, what it opens. */
export function FactField({
  kind,
  name,
  value,
  onChange,
  opens = [],
  wanted = false,
  findings = [],
  stated = false,
  fromPaper = false,
}: Props) {
  const t = useText();
  const { rulebook } = useWorld();
  const id = useId();
  const fact = rulebook.forKind(kind)?.kind.facts[name];
  if (fact === undefined) return null;
  return (
    <div className="fact" data-field={name}>
      <span className="fact-label">
        {isSideBySide(fact) ? (
          <span id={`${id}-label`}>{t(fact.name)}</span>
        ) : (
          <label id={`${id}-label`} htmlFor={id}>
            {t(fact.name)}
          </label>
        )}
        {wanted && <span className="fact-wanted">{t(words.wanted)}</span>}
        {fromPaper && <span className="fact-from-paper">{t(words.paper)}</span>}
        <ArticleChips provisions={opens} />
      </span>
      <FactControl id={id} name={name} fact={fact} names={wordsOf(rulebook, kind)} value={value} stated={stated} onChange={onChange} />
      {findings.map(({ message, effect, verdict }) => (
        <p key={message.zh} role="alert" className={`fact-finding fact-${toneOf({ verdict, effect })}`}>
          {t(message)}
        </p>
      ))}
      {fact.hint !== undefined && <p className="fact-hint">{t(fact.hint)}</p>}
    </div>
  );
}
