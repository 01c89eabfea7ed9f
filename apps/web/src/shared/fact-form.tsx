import { type Bilingual, type KindId, wordsOf } from '@guiju/kernel';
import { type ReactNode, useId, useMemo, useState } from 'react';
import './fact-form.css';
import { ArticleChips } from './article-chip.tsx';
import { FactControl } from './fact-control.tsx';
import { type AskedFact, factGroups } from './fact-groups.ts';
import { useText } from './language.tsx';
import { useWorld } from './world.ts';

const words = {
  wanted: { zh: '待填', en: 'wanted' },
  special: { zh: '特别情形', en: 'Special circumstances' },
  specialNote: { zh: '有下列情形时才填；填了才适用所列条款', en: 'only where one is there; each opens the articles named' },
  more: { zh: '更多', en: 'More' },
  moreNote: { zh: '现行规则不据此判断，可留作记录', en: 'not read by the rules in force, kept for the file' },
} as const satisfies Record<string, Bilingual>;

/** Facts by dotted name; one that is not there is not said. */
export type FactValues = Readonly<Record<string, unknown>>;

interface Props {
  readonly kind: KindId;
  readonly values: FactValues;
  readonly onChange: (values: FactValues) => void;
  /** Facts the rules wait for, marked in the form. */
  readonly wanted?: ReadonlySet<string>;
  /** Facts that a stage to come finds out: they are not asked for here. */
  readonly established?: ReadonlySet<string>;
}

/** The facts with one of them said or taken back. */
export function withFact(values: FactValues, name: string, value: unknown): FactValues {
  const { [name]: _before, ...others } = values;
  return value === undefined ? others : { ...others, [name]: value };
}

/** A form made from the facts of a kind: first what the rules in force read, then claims with what each opens, then the rest. */
export function FactForm({ kind, values, onChange, wanted, established }: Props) {
  const { rulebook, practices } = useWorld();
  const groups = useMemo(() => factGroups(rulebook, kind, practices, established), [rulebook, kind, practices, established]);
  const set = (name: string, value: unknown) => onChange(withFact(values, name, value));
  const fields = (facts: readonly AskedFact[], opens: boolean) => (
    <div className="facts">
      {facts.map((asked) => (
        <Field
          key={asked.name}
          kind={kind}
          asked={asked}
          opens={opens}
          wanted={wanted?.has(asked.name) ?? false}
          values={values}
          set={set}
        />
      ))}
    </div>
  );
  return (
    <>
      {fields(groups.asked, false)}
      {groups.special.length > 0 && (
        <Fold title={words.special} note={words.specialNote} open={groups.special.some(({ name }) => name in values)}>
          {fields(groups.special, true)}
        </Fold>
      )}
      {groups.more.length > 0 && (
        <Fold title={words.more} note={words.moreNote} open={groups.more.some(({ name }) => name in values)}>
          {fields(groups.more, false)}
        </Fold>
      )}
    </>
  );
}

interface FoldProps {
  readonly title: Bilingual;
  readonly note: Bilingual;
  readonly open: boolean;
  readonly children: ReactNode;
}

function Fold({ title, note, open, children }: FoldProps) {
  const t = useText();
  // Only the first state is ours; afterwards the reader opens and closes it.
  const [opened] = useState(open);
  return (
    <details className="fact-fold" open={opened}>
      <summary>
        {t(title)} <small>{t(note)}</small>
      </summary>
      {children}
    </details>
  );
}

interface FieldProps {
  readonly kind: KindId;
  readonly asked: AskedFact;
  readonly opens: boolean;
  readonly wanted: boolean;
  readonly values: FactValues;
  readonly set: (name: string, value: unknown) => void;
}

/** One fact with its label, its hint and, for a claim, what it opens. */
export function Field({ kind, asked: { name, provisions }, opens, wanted, values, set }: FieldProps) {
  const t = useText();
  const { rulebook } = useWorld();
  const id = useId();
  const fact = rulebook.forKind(kind)?.kind.facts[name];
  if (fact === undefined) return null;
  return (
    <div className="fact" data-field={name}>
      <span className="fact-label">
        <label id={`${id}-label`} htmlFor={id}>
          {t(fact.name)}
        </label>
        {wanted && <span className="fact-wanted">{t(words.wanted)}</span>}
        {opens && <ArticleChips provisions={provisions} />}
      </span>
      <FactControl
        id={id}
        name={name}
        fact={fact}
        names={wordsOf(rulebook, kind)}
        value={values[name]}
        onChange={(value) => set(name, value)}
      />
      {fact.hint !== undefined && <p className="fact-hint">{t(fact.hint)}</p>}
    </div>
  );
}
