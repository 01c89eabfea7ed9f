import type { MatterKind } from './kind.ts';
import { activity } from './kinds/activity.ts';
import { assignment } from './kinds/assignment.ts';
import { consultation } from './kinds/consultation.ts';
import { contract } from './kinds/contract.ts';
import { decision } from './kinds/decision.ts';
import { declaration } from './kinds/declaration.ts';
import { disclosure } from './kinds/disclosure.ts';
import { fieldStudy } from './kinds/field-study.ts';
import { goal } from './kinds/goal.ts';
import { incident } from './kinds/incident.ts';
import { inspection } from './kinds/inspection.ts';
import { issuance } from './kinds/issuance.ts';
import { leave } from './kinds/leave.ts';
import { meeting } from './kinds/meeting.ts';
import { minutes } from './kinds/minutes.ts';
import { normativeDocument } from './kinds/normative-document.ts';
import { paper } from './kinds/paper.ts';
import { petition } from './kinds/petition.ts';
import { rectification } from './kinds/rectification.ts';
import { sealUse } from './kinds/seal-use.ts';
import { studySession } from './kinds/study-session.ts';
import { suggestion } from './kinds/suggestion.ts';
import { topic } from './kinds/topic.ts';
import { visitAbroad } from './kinds/visit-abroad.ts';
import type { KindId } from './words.ts';

export { type Act, acts, type Join } from './acts.ts';
export { capabilities, capabilityName } from './capabilities.ts';
export { type Checkpoint, checkpoints } from './checkpoints.ts';
export { docTypes } from './doc-types.ts';
export type { FactDefinition, MatterKind, ReachedBy } from './kind.ts';
export { meetingTypes } from './meeting-types.ts';
export { type Retention, retentions } from './retention.ts';
export { roles } from './roles.ts';
export { type SealKind, sealKinds } from './seal-kinds.ts';
export type * from './words.ts';

const all: readonly MatterKind[] = [
  paper,
  consultation,
  issuance,
  minutes,
  topic,
  meeting,
  sealUse,
  leave,
  studySession,
  decision,
  inspection,
  assignment,
  goal,
  suggestion,
  rectification,
  petition,
  disclosure,
  activity,
  fieldStudy,
  declaration,
  normativeDocument,
  incident,
  contract,
  visitAbroad,
];

/** Every matter kind (事项类别) by id. */
export const kinds: Readonly<Record<KindId, MatterKind>> = Object.fromEntries(all.map((kind) => [kind.id, kind]));
