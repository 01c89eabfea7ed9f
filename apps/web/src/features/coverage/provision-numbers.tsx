import type { ProvisionNumbers, ProvisionOutcome } from '@guiju/contract';
import { articleName } from '@guiju/kernel';
import { useText } from '../../shared/language.tsx';
import type { Asked } from './behind-number.tsx';
import type { CoveredProvision } from './coverage-query.ts';
import { outcomeWords } from './coverage-words.ts';
import { StackedBar } from './stacked-bar.tsx';

interface NumberProps {
  readonly provision: CoveredProvision;
  readonly outcome: ProvisionOutcome;
  readonly onAsk: (asked: Asked) => void;
}

/** A number of a provision; it opens the matters behind it. */
export function NumberButton({ provision, outcome, onAsk }: NumberProps) {
  const t = useText();
  const value = provision.numbers?.[outcome] ?? 0;
  // Most provisions were never gone over: only that nothing applied is worth a nought of its own.
  if (value === 0) return <span className={outcome === 'applied' ? 'number-none' : 'unseen'}>0</span>;
  const said = t({
    zh: `${articleName(provision.article).zh}${outcomeWords[outcome].zh} ${value} 件，看事项`,
    en: `${articleName(provision.article).en}: ${outcomeWords[outcome].en} ${value}, see the matters`,
  });
  return (
    <button type="button" className={`number number-${outcome}`} aria-label={said} onClick={() => onAsk({ provision, outcome })}>
      {value}
    </button>
  );
}

const shares = ['met', 'unmet', 'waived', 'needs_human', 'unknown'] as const;

/** The shares of what came of a provision, as long as it was used often. */
export function NumbersBar({ numbers, most }: { readonly numbers: ProvisionNumbers; readonly most: number }) {
  const { applied, unknown, ...rest } = numbers;
  const only = applied - rest.met - rest.unmet - rest.waived - rest.needs_human;
  const parts = [
    ...shares.map((outcome) => ({ name: outcome, value: numbers[outcome], className: `share-${outcome}` })),
    { name: 'applied', value: Math.max(0, only), className: 'share-applied' },
  ];
  return <StackedBar parts={parts} width={most === 0 ? 0 : ((applied + unknown) / most) * 100} />;
}
