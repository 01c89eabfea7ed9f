import type { Act, Join } from '../vocabulary/acts.ts';
import type { ProvisionId, Role } from '../vocabulary/words.ts';
import type { Provision, StageRule } from './rulebook.ts';

/** A stage that some route of a kind of matter can contribute: the same act by the same roles is one slot. */
export interface Slot {
  readonly act: Act;
  readonly roles: readonly Role[];
}

type EstablishedBy = NonNullable<StageRule['established_by']>;

/** The stages of one provision, each with its slot. */
export interface PlannedRoute {
  readonly id: ProvisionId;
  /** Index of the provision among those of its kind of matter. */
  readonly index: number;
  readonly stages: readonly {
    readonly slot: Slot;
    readonly join: Join;
    readonly establishes: readonly string[];
    readonly establishedBy: EstablishedBy;
  }[];
  readonly after: readonly ProvisionId[];
}

/** Plans the stages that the provisions of a kind of matter bring, so that composing a slip compares slots and no texts. */
export const planStages = (provisions: readonly Provision[]): readonly PlannedRoute[] => {
  const slots = new Map<string, Slot>();
  return provisions.flatMap(({ id, body }, index) => {
    if (body.stages === undefined || body.stages.length === 0) return [];
    const times = new Map<string, number>();
    const stages = body.stages.map(({ act, roles, join, establishes = [], established_by = {} }) => {
      // A route may ask for the same act twice, e.g. before and after a consultation: the second time is another slot.
      const same = `${act} ${[...roles].sort().join(' ')}`;
      const time = (times.get(same) ?? 0) + 1;
      times.set(same, time);
      const slot = slots.get(`${same} ${time}`) ?? { act, roles };
      slots.set(`${same} ${time}`, slot);
      return { slot, join, establishes, establishedBy: established_by };
    });
    return [{ id, index, stages, after: body.after ?? [] }];
  });
};
