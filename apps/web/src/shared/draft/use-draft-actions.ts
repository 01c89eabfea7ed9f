import type { FindingView, MatterView } from '@guiju/contract';
import type { KindId, ProvisionId } from '@guiju/kernel';
import { type RefObject, useState } from 'react';
import { fieldsOf } from '../finding-model.ts';
import { focusField } from '../focus-field.ts';
import { findingsOf, onlyWarnings } from '../refused.ts';
import { useWorld } from '../world.ts';
import { type DraftValues, draftOf } from './draft-model.ts';
import { saveDraft, submitDraft } from './draft-requests.ts';

interface Given {
  readonly kind: KindId;
  readonly view: MatterView | null;
  readonly values: DraftValues;
  readonly settle: (values: DraftValues) => void;
  readonly onStored: (view: MatterView) => void;
  readonly onDone: (view: MatterView, what: 'saved' | 'submitted') => void;
  /** Set once nothing is left to lose, so that the page may be left. */
  readonly leaving: RefObject<boolean>;
}

/** Saving and submitting a form: what went wrong, which warnings wait for a reason, and what to do about it. */
export function useDraftActions({ kind, view, values, settle, onStored, onDone, leaving }: Given) {
  const { rulebook } = useWorld();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [untitled, setUntitled] = useState(false);
  const [warnings, setWarnings] = useState<readonly FindingView[] | null>(null);

  /** Where something is to be mended the cursor goes there, else the problem itself comes into sight. */
  const toTheField = (error: unknown): void => {
    if (!focusField(findingsOf(error).flatMap((finding) => fieldsOf(rulebook, kind, finding)))) window.scrollTo({ top: 0 });
  };
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await work();
    } catch (error) {
      const asked = onlyWarnings(error);
      setWarnings(asked);
      if (asked === null) {
        setProblem(error);
        toTheField(error);
      }
    } finally {
      setBusy(false);
    }
  };
  const saved = async (): Promise<MatterView> => {
    const now = await saveDraft(kind, view, values, onStored);
    settle(draftOf(now.matter));
    return now;
  };
  const submitWith = (reasons: Readonly<Record<ProvisionId, string>>): void => {
    void attempt(async () => {
      const submitted = await submitDraft(await saved(), reasons);
      setWarnings(null);
      leaving.current = true;
      onDone(submitted, 'submitted');
    });
  };
  const save = async (): Promise<void> => {
    const now = await saved();
    leaving.current = true;
    onDone(now, 'saved');
    leaving.current = false;
  };
  /** A paper without a title cannot even be stored. */
  const isTitled = (): boolean => {
    const isMissing = values.title.trim() === '';
    setUntitled(isMissing);
    if (isMissing) focusField(['content.title']);
    return !isMissing;
  };
  return {
    busy,
    problem,
    warnings,
    untitled,
    save: () => {
      if (isTitled()) void attempt(save);
    },
    submit: () => {
      if (isTitled()) submitWith({});
    },
    submitWith,
    dismissWarnings: () => setWarnings(null),
  };
}
