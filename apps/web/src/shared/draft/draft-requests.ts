import type { MatterView } from '@guiju/contract';
import type { KindId, ProvisionId } from '@guiju/kernel';
import { sendCommand, sendOnce } from '../matter-query.ts';
import { changesOf, type DraftValues, draftOf, newMatterOf } from './draft-model.ts';

/** Saves a form: makes the draft, or sends what changed. `step` hears of every state on the way, so that a break loses nothing done. */
export async function saveDraft(
  kind: KindId,
  view: MatterView | null,
  values: DraftValues,
  step: (view: MatterView) => void,
): Promise<MatterView> {
  let now = view;
  if (now === null) {
    now = await sendOnce<MatterView>('/matters', newMatterOf(kind, values));
    step(now);
    return now;
  }
  for (const command of changesOf(draftOf(now.matter), values)) {
    now = await sendCommand(now.matter.id, now.matter.version, command);
    step(now);
  }
  return now;
}

/** Submits a saved draft with reasons for going on over warnings. */
export const submitDraft = ({ matter }: MatterView, reasons: Readonly<Record<ProvisionId, string>>): Promise<MatterView> =>
  sendCommand(matter.id, matter.version, { type: 'submit', reasons: { ...reasons } });
