import type { CoverageView } from '@guiju/contract';
import type { Bilingual, Mode } from '@guiju/kernel';
import { Link } from '@tanstack/react-router';
import { useText } from '../../shared/language.tsx';
import { modeWords } from '../../shared/rule-words.ts';
import type { CoveredProvision } from './coverage-query.ts';
import { outcomeWords } from './coverage-words.ts';
import type { CoverageFilter } from './narrow-provisions.ts';
import { type BarPart, StackedBar } from './stacked-bar.tsx';

const words = {
  modes: { zh: '由什么落实', en: 'What honours them' },
  outcomes: { zh: '在事项上的结论', en: 'What came of them' },
} as const satisfies Record<string, Bilingual>;

const modes = ['enforced', 'monitored', 'recorded', 'shown'] as const satisfies readonly Mode[];
const judged = ['met', 'unmet', 'waived', 'needs_human', 'unknown'] as const;

/** The whole at a glance: how the provisions are honoured, and what came of them in the matters of the government. */
export function CoverageSummary({ view: { own, provisions }, of }: { readonly view: CoverageView; readonly of: string | undefined }) {
  const t = useText();
  const sum = (value: (provision: CoveredProvision) => number): number => provisions.reduce((total, each) => total + value(each), 0);
  const byMode = modes.map((mode) => ({
    name: t(modeWords[mode]),
    value: sum((each) => (each.mode === mode ? 1 : 0)),
    className: `share-${mode}`,
    search: { mode },
  }));
  const byOutcome = judged.map((outcome) => ({
    name: t(outcomeWords[outcome]),
    value: sum(({ numbers }) => numbers?.[outcome] ?? 0),
    className: `share-${outcome}`,
    search: { outcome },
  }));
  return (
    <div className="coverage-summary">
      <Shares title={t(words.modes)} parts={byMode} of={of} />
      {own && <Shares title={t(words.outcomes)} parts={byOutcome} of={of} />}
    </div>
  );
}

interface SharesProps {
  readonly title: string;
  readonly parts: readonly (BarPart & { readonly search: CoverageFilter })[];
  readonly of: string | undefined;
}

/** A bar with its names and numbers; each narrows the table to what it counts. */
function Shares({ title, parts, of }: SharesProps) {
  return (
    <section aria-label={title}>
      <p className="coverage-summary-title">{title}</p>
      <StackedBar parts={parts} />
      <ul>
        {parts.map(({ name, value, className, search }) => (
          <li key={name}>
            <Link to="/coverage" search={{ ...(of !== undefined && { of }), ...search }} resetScroll={false}>
              <span className={`share-swatch ${className}`} aria-hidden />
              {name} <strong>{value}</strong>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
