import type { Instant, Matter } from '@guiju/kernel';
import { openStageOf } from '@guiju/kernel/slip/find';
import { type LimitRow, nextLimit } from './limits.ts';
import type { TaskRow } from './tasks.ts';

const isUrgent = ({ facts }: Matter): boolean => {
  const urgency = facts['urgency']?.value;
  return (typeof urgency === 'string' && urgency !== 'none') || facts['especially_urgent']?.value === true;
};

/** The narrow row by which lists show a matter. */
export const matterRow = (matter: Matter, tasks: readonly TaskRow[], limits: readonly LimitRow[], now: Instant) => {
  const limit = nextLimit(limits);
  const stage = openStageOf(matter);
  const opened = tasks.map(({ opened_at }) => opened_at).sort();
  return {
    version: matter.version,
    kind: matter.kind,
    status: matter.status,
    title: matter.content.title,
    number: matter.number?.text ?? null,
    unit: matter.unit,
    submitter_person: matter.submitter.person,
    submitter_post: matter.submitter.post,
    edition: matter.edition,
    act: tasks.length > 0 ? (stage?.act ?? null) : null,
    posts: [...new Set(tasks.flatMap(({ post }) => post ?? []))],
    opened_at: opened[0] ?? null,
    due: limit?.due ?? null,
    due_at: limit?.due_at ?? null,
    warn_on: limit?.warn_on ?? null,
    provisional: limit?.provisional ?? false,
    urgent: isUrgent(matter),
    urged: tasks.reduce((sum, { urged }) => sum + urged, 0),
    updated_at: now,
  };
};
