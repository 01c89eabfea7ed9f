import type { Bilingual, Provision } from '@guiju/kernel';
import { useState } from 'react';
import { useText } from '../../shared/language.tsx';
import { Marked } from '../../shared/marked-text.tsx';
import { termsOf } from '../../shared/provision-terms/terms.ts';
import { provisionKindWords } from '../../shared/provision-terms/words.ts';
import { forceWords, modeWords } from '../../shared/rule-words.ts';
import { useWorld } from '../../shared/world.ts';
import { AppliedMatters } from './applied-matters.tsx';

const words = {
  open: { zh: '条文未说之处', en: 'Left open' },
  applied: { zh: '用在哪些事项上', en: 'Where it was applied' },
} as const satisfies Record<string, Bilingual>;

/** One provision: what it says on the left, what honours it on the right, and on demand where it was applied. */
export function ProvisionRow({ provision, q }: { readonly provision: Provision; readonly q: string | undefined }) {
  const t = useText();
  const { rulebook } = useWorld();
  const [open, setOpen] = useState(false);
  const { gist, body, force, mode, open_question } = provision;
  return (
    <li className="rule">
      <div>
        <p className="rule-gist">
          <Marked text={t(gist)} q={q} />
        </p>
        <p className="rule-tags">
          <span className={`rule-mode rule-mode-${mode}`}>{t(modeWords[mode])}</span>
          <span>{t(provisionKindWords[body.kind])}</span>
          {force !== 'principle' && <span>{t(forceWords[force])}</span>}
        </p>
        {open_question !== undefined && (
          <p className="rule-open">
            <strong>{t(words.open)}</strong> {t(open_question)}
          </p>
        )}
      </div>
      <dl className="rule-terms">
        {termsOf(rulebook, provision).map(({ name, text }) => (
          <div key={name.zh}>
            <dt>{t(name)}</dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
      {body.matter !== undefined && (
        <details className="rule-applied" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{t(words.applied)}</summary>
          {open && <AppliedMatters provision={provision.id} />}
        </details>
      )}
    </li>
  );
}
