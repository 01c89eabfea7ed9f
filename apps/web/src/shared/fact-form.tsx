import type { FindingView } from '@guiju/contract';
import type { Bilingual, KindId } from '@guiju/kernel';
import { memo, type ReactNode, useMemo, useState } from 'react';
import './fact-form.css';
import { FactField } from './fact-field.tsx';
import { type AskedFact, type FactValues, factGroups, withFact } from './fact-groups.ts';
import { useText } from './language.tsx';
import { useWorld } from './world.ts';

const words = {
  special: { zh: '特别情形', en: 'Special circumstances' },
  specialNote: { zh: '有下列情形时才填；填了才适用所列条款', en: 'only where one is there; each opens the articles named' },
  more: { zh: '更多', en: 'More' },
  moreNote: { zh: '现行规则不据此判断，可留作记录', en: 'not read by the rules in force, kept for the file' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly kind: KindId;
  readonly values: FactValues;
  readonly onChange: (values: FactValues) => void;
  /** Facts the rules wait for, marked in the form. */
  readonly wanted?: ReadonlySet<string>;
  /** Facts on record, which can be changed but, claims apart, not taken back. */
  readonly stated?: ReadonlySet<string>;
  /** What was found about single fields when the form was sent. */
  readonly findings?: ReadonlyMap<string, readonly FindingView[]>;
  /** Facts that a stage to come finds out: they are not asked for here. */
  readonly established?: ReadonlySet<string>;
  /** Facts that were confirmed from the paper. */
  readonly fromPaper?: ReadonlySet<string>;
}

/**
 * A form made from the facts of a kind: first what the rules in force read, then claims with what each opens, then the rest. Drawn again only
 * when it changes, for it is large and the paper is typed beside it.
 */
export const FactForm = memo(function FactForm({ kind, values, onChange, wanted, stated, findings, established, fromPaper }: Props) {
  const { rulebook, practices } = useWorld();
  const groups = useMemo(() => factGroups(rulebook, kind, practices, established), [rulebook, kind, practices, established]);
  const fields = (facts: readonly AskedFact[], claims: boolean) => (
    <div className="facts">
      {facts.map(({ name, provisions }) => (
        <FactField
          key={name}
          kind={kind}
          name={name}
          value={values[name]}
          onChange={(value) => onChange(withFact(values, name, value))}
          opens={claims ? provisions : []}
          wanted={wanted?.has(name) === true}
          findings={findings?.get(name) ?? []}
          stated={!claims && stated?.has(name) === true}
          fromPaper={fromPaper?.has(name) === true}
        />
      ))}
    </div>
  );
  return (
    <>
      {fields(groups.asked, false)}
      <Fold title={words.special} note={words.specialNote} facts={groups.special} values={values}>
        {fields(groups.special, true)}
      </Fold>
      <Fold title={words.more} note={words.moreNote} facts={groups.more} values={values}>
        {fields(groups.more, false)}
      </Fold>
    </>
  );
});

interface FoldProps {
  readonly title: Bilingual;
  readonly note: Bilingual;
  readonly facts: readonly AskedFact[];
  readonly values: FactValues;
  readonly children: ReactNode;
}

/** Facts that are folded away until one of them is said. */
function Fold({ title, note, facts, values, children }: FoldProps) {
  const t = useText();
  // Only the first state is ours; afterwards the reader opens and closes it.
  const [open] = useState(facts.some(({ name }) => name in values));
  if (facts.length === 0) return null;
  return (
    <details className="fact-fold" open={open}>
      <summary>
        {t(title)} <small>{t(note)}</small>
      </summary>
      {children}
    </details>
  );
}
