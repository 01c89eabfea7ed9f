import type { Act, Matter, PostId, RecordedAct, Role } from '@guiju/kernel';

/** One act as it stands on the paper slip. */
export interface SlipLine {
  readonly stage: Act;
  readonly post: PostId | null;
  readonly role: Role;
  readonly act: RecordedAct;
}

/** Every act on record, withdrawn ones too, in the order in which they were done. */
export function actsOnSlip({ stages }: Pick<Matter, 'stages'>): readonly SlipLine[] {
  return stages
    .flatMap(({ act: stage, rounds }) =>
      rounds.flatMap(({ seats }) => seats.flatMap(({ post, role, act }) => (act === null ? [] : [{ stage, post, role, act }]))),
    )
    .sort((a, b) => a.act.n - b.act.n);
}
