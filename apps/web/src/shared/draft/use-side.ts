import { Grid } from 'antd';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { REVEAL } from '../focus-field.ts';
import { usePreference } from '../preference.ts';

/** What stands beside a form: what the rules say, the pages of the paper, what its form is faulted for. */
export type Side = 'rules' | 'pages' | 'form';

/** What is shown of a form and beside it. */
export interface Shown {
  readonly side: Side;
  /** What may be chosen; in a small window the first is the form itself. */
  readonly sides: readonly Side[];
  /** Whether there is room for both; otherwise pages and form check take the place of the form. */
  readonly wide: boolean;
  readonly setSide: (side: Side) => void;
  /** Brings the form back where something else took its place. */
  readonly showForm: () => void;
  /** The column of the form, which shows itself when a field in it is looked for. */
  readonly form: RefObject<HTMLDivElement | null>;
}

/** The choice of what stands beside a form, remembered at the desk; a small window begins with the form each time. */
export function useSide(byParts: boolean, hasRules: boolean): Shown {
  const wide = Grid.useBreakpoint().lg !== false;
  const [kept, keep] = usePreference<Side>('draft.side', 'rules');
  const [here, setHere] = useState<Side>('rules');
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const column = form.current;
    const reveal = () => flushSync(() => setHere('rules'));
    column?.addEventListener(REVEAL, reveal);
    return () => column?.removeEventListener(REVEAL, reveal);
  }, []);
  const beside = kept === 'rules' && !hasRules ? 'pages' : kept;
  return {
    side: byParts ? (wide ? beside : here) : 'rules',
    sides: wide && !hasRules ? ['pages', 'form'] : ['rules', 'pages', 'form'],
    wide,
    setSide: (next) => {
      if (wide) return keep(next);
      setHere(next);
      window.scrollTo({ top: 0 });
    },
    showForm: () => setHere('rules'),
    form,
  };
}
