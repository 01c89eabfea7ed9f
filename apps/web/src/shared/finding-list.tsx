import { type Bilingual, type KindId, type ProvisionId, wordsOf } from '@guiju/kernel';
import { createContext, type ReactNode, useContext } from 'react';
import './finding-list.css';
import { ArticleChips } from './article-chip.tsx';
import { factQuestion } from './fact-question.ts';
import { type AnyFinding, byGravity, fieldsOf, questionsOf, sentenceOf, type Tone, toneOf } from './finding-model.ts';
import { focusField } from './focus-field.ts';
import { useText } from './language.tsx';
import { useWorld } from './world.ts';

const tones: Readonly<Record<Tone, Bilingual>> = {
  refuse: { zh: '不能办理', en: 'Refused' },
  return: { zh: '会被退回', en: 'Returned' },
  warn: { zh: '提醒', en: 'Warning' },
  judge: { zh: '须判断', en: 'To be judged' },
  ask: { zh: '请填写', en: 'Please fill in' },
  met: { zh: '符合', en: 'Met' },
};

/** Whether the fields that findings speak of can be filled in around here; a finding that leads nowhere is no button. */
export const FieldsHere = createContext(true);

interface LineProps {
  readonly tone: Tone;
  readonly fields: readonly string[];
  readonly provisions: readonly ProvisionId[];
  readonly children: ReactNode;
}

/** One finding: how grave it is, its sentence (a click goes to the field) and the article. */
export function FindingLine({ tone, fields, provisions, children }: LineProps) {
  const t = useText();
  const leads = useContext(FieldsHere) && fields.length > 0;
  return (
    <li className={`finding finding-${tone}`}>
      <span className="finding-tone">{t(tones[tone])}</span>
      {leads ? (
        <button type="button" className="finding-text" onClick={() => focusField(fields)}>
          {children}
        </button>
      ) : (
        <p className="finding-text">{children}</p>
      )}
      <ArticleChips provisions={provisions} />
    </li>
  );
}

interface Props {
  readonly kind: KindId;
  readonly findings: readonly AnyFinding[];
}

/** What was found, the gravest first; what is not known stands as one question for each fact. Nothing when nothing was found. */
export function FindingList({ kind, findings }: Props) {
  const t = useText();
  const { rulebook } = useWorld();
  const facts = rulebook.forKind(kind)?.kind.facts ?? {};
  const told = byGravity(findings).filter(({ verdict, missing }) => verdict !== 'unknown' || missing.length === 0);
  const questions = questionsOf(findings);
  if (told.length + questions.length === 0) return null;
  return (
    <ul className="findings">
      {told.map((finding) => (
        <FindingLine
          key={`${finding.provision ?? ''} ${finding.code} ${JSON.stringify(finding.detail ?? {})}`}
          tone={toneOf(finding)}
          fields={fieldsOf(rulebook, kind, finding)}
          provisions={finding.provision === undefined ? [] : [finding.provision]}
        >
          {t(sentenceOf(rulebook, kind, finding) ?? { zh: finding.code, en: finding.code })}
        </FindingLine>
      ))}
      {questions.map(({ fact, provisions }) => (
        <FindingLine key={fact} tone="ask" fields={[fact]} provisions={provisions}>
          {t(factQuestion(facts[fact] ?? { name: wordsOf(rulebook, kind).fact(fact), type: { type: 'boolean' } }))}
        </FindingLine>
      ))}
    </ul>
  );
}
