import {
  type Actor,
  addWorkingDays,
  type Calendar,
  type Command,
  dayOfInstant,
  formatDay,
  formatInstant,
  instantOf,
  type Matter,
  parseTimeOfDay,
} from '@guiju/kernel';
import { milliseconds } from '../clock.ts';
import { canonical, sm3 } from '../ledger/canonical.ts';
import type { Executed, Request } from '../matters/request.ts';
import { StoreProblem } from '../problem.ts';
import { openSeats } from '../project/tasks.ts';
import type { OfficeFile } from './office-file.ts';
import type { SampleMatter, SampleStep } from './sample-file.ts';

/** What sample matters are told with. */
export interface Telling {
  readonly file: OfficeFile;
  readonly calendar: Calendar;
  readonly now: string;
  readonly execute: (request: Request) => Promise<Executed>;
}

type Moment = { readonly ago: number; readonly time: string };

const dayBefore = ({ calendar, now }: Telling, ago: number): number => addWorkingDays(calendar, dayOfInstant(milliseconds(now)), -ago);

const instantAt = (telling: Telling, { ago, time }: Moment): string =>
  formatInstant(instantOf(dayBefore(telling, ago), parseTimeOfDay(time) ?? 0));

const deskOf = ({ file }: Telling, person: string): Actor => {
  const post = file.posts.find(({ holder }) => holder === person);
  if (post === undefined)
    throw new StoreProblem('office_file_broken', `${person} 没有岗位，不能办理样例`, `${person} holds no post and cannot act in a sample`);
  return { person, post: post.id };
};

const isRelative = (value: unknown): value is { readonly ago: number } =>
  typeof value === 'object' && value !== null && 'ago' in value && typeof value.ago === 'number';

const factsAt = (telling: Telling, facts: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, isRelative(value) ? formatDay(dayBefore(telling, value.ago)) : value]),
  );

const drafting = (telling: Telling, { id, kind, unit, area, title, text, facts, units_for }: SampleMatter): readonly Command[] => {
  const content = { title, text, attachments: [] };
  return [
    { type: 'draft', id, kind, unit, ...(area === undefined ? {} : { area }) },
    { type: 'edit_content', content: { ...content, hash: sm3(canonical(content)) } },
    ...(Object.keys(facts).length > 0 ? [{ type: 'state_facts', facts: factsAt(telling, facts) } satisfies Command] : []),
    ...Object.entries(units_for).map(([role, units]): Command => ({ type: 'name_units', role, units })),
  ];
};

const WITH_SEAT: readonly SampleStep['do'][] = ['act', 'return', 'request_completion', 'urge', 'mark_seat_read'];

const commandOf = (telling: Telling, matter: Matter, step: SampleStep): Command => {
  const { do: type, by, ago: _ago, time: _time, ...rest } = step;
  const open = openSeats(matter).map(({ seat }) => seat);
  const seat = step.do === 'urge' ? open[0] : (open.find(({ post }) => post === deskOf(telling, by).post) ?? open[0]);
  const command = { type, ...rest, ...(WITH_SEAT.includes(type) ? { seat: seat?.id ?? '' } : {}) };
  if (step.do === 'use_seal') return { type: 'use_seal', seal: step.seal, copies: step.copies, file: matter.content.hash };
  if (step.do === 'circulate') return { type: 'circulate', to: step.to.map((person) => deskOf(telling, person)), text: step.text };
  return (step.do === 'act' && step.facts !== undefined ? { ...command, facts: factsAt(telling, step.facts) } : command) as Command;
};

const failed = (id: string, step: string, why: string): StoreProblem =>
  new StoreProblem(
    'office_file_broken',
    `样例 ${id} 的“${step}”没有办成：${why}`,
    `"${step}" of the sample ${id} was not carried out: ${why}`,
  );

/** Carries one step out and gives the matter after it; null when the sample was told otherwise before, and stays as it is. */
const tell = async (telling: Telling, sample: SampleMatter, step: string, request: Omit<Request, 'government'>): Promise<Matter | null> => {
  const answer = await telling.execute({ government: telling.file.government, ...request });
  if (answer.outcome === 'accepted') return answer.matter;
  if (answer.outcome === 'reused' || answer.outcome === 'conflict') return null;
  const why =
    answer.outcome === 'refused'
      ? answer.findings.map(({ code, provision, missing, detail }) => canonical({ code, provision, missing, detail }))
      : ['not_found'];
  throw failed(sample.id, step, why.join(' '));
};

/** Tells a sample matter by the commands that its people would give; what was told before is not told twice. */
export const tellSample = async (telling: Telling, sample: SampleMatter): Promise<void> => {
  let matter = await tell(telling, sample, 'draft', {
    actor: deskOf(telling, sample.by),
    matter: null,
    command_id: `sample:${sample.id}:0`,
    expected_version: 0,
    command: drafting(telling, sample),
    now: instantAt(telling, sample),
  });
  for (const [i, step] of sample.steps.entries()) {
    if (matter === null) return;
    matter = await tell(telling, sample, `${i + 1} ${step.do}`, {
      actor: deskOf(telling, step.by),
      matter: sample.id,
      command_id: `sample:${sample.id}:${i + 1}`,
      expected_version: matter.version,
      command: commandOf(telling, matter, step),
      now: instantAt(telling, step),
    });
  }
};
