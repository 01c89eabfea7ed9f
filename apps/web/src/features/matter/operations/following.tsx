import { acts, type Bilingual, isStanding, type Matter, openStageOf, type Stage } from '@guiju/kernel';
import { useMemo } from 'react';
import { draftOf } from '../../../shared/draft/draft-model.ts';
import { useDraftExplanation } from '../../../shared/explain-draft.ts';
import type { FactValues } from '../../../shared/fact-groups.ts';
import { useText } from '../../../shared/language.tsx';
import { useMarks } from '../../../shared/marks.ts';
import { useMatterNames } from '../../../shared/matter-names.ts';
import type { Proposal } from './act-model.ts';

const words = {
  next: { zh: '办理后的环节', en: 'What follows' },
  last: { zh: '这是最后一个环节。', en: 'This is the last stage.' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly matter: Matter;
  readonly facts: FactValues;
  readonly proposal: Proposal;
}

/** The stages that would follow the act, the rules asked anew with the facts it establishes. */
export function Following({ matter, facts, proposal }: Props) {
  const t = useText();
  const m = useMarks();
  const names = useMatterNames();
  const values = useMemo(() => ({ ...draftOf(matter).facts, ...facts }), [matter, facts]);
  const explanation = useDraftExplanation(matter.kind, values, matter);
  const open = openStageOf(matter);
  if (explanation === null || open === undefined) return null;
  const roles = open.planned.map(({ role }) => role);
  const at = explanation.route.findIndex((stage) => stage.act === open.act && stage.roles.some((role) => roles.includes(role)));
  const ahead = matter.stages.slice(matter.stages.indexOf(open) + 1).filter(({ state }) => state === 'ahead');
  // Approvals that no longer stand are asked for again before anything else (S-12).
  const stale = matter.stages.filter((stage) => stage.state === 'done' && !isStanding(matter, stage));
  const asked = ({ act, planned }: Stage) => ({ act, roles: planned.map(({ role }) => role) });
  // A stage that no rule asks for has no place on the rules' course: what is planned follows then.
  const following = [...stale.map(asked), ...(at < 0 ? ahead.map(asked) : explanation.route.slice(at + 1))].map((stage) => ({
    key: `${stage.act} ${stage.roles.join(' ')}`,
    text: `${t(acts[stage.act])}${m.open}${stage.roles.map((role) => t(names.role(role))).join(m.comma)}${m.close}`,
  }));
  const added = proposal.stages.map(({ key, act, seats }) => ({
    key: String(key),
    text: `${t(acts[act])}${m.open}${seats.map(({ post }) => names.post(post)).join(m.comma)}${m.close}`,
  }));
  const all = [...added, ...following];
  return (
    <p className="following" aria-live="polite">
      {all.length === 0 ? t(words.last) : `${t(words.next)}${m.colon}${all.map(({ text }) => text).join(' → ')}`}
    </p>
  );
}
