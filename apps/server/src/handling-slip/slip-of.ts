import type { HandlingSlip, SlipLimit } from '@guiju/gongwen';
import { acts, citation, type Event, type Matter, retentions, type World, wordsOf } from '@guiju/kernel';
import type { ViewedMatter } from '@guiju/store';
import { historyOf } from './history.ts';
import { opinionsOf } from './opinions.ts';
import { dayText, momentText, namesIn } from './words.ts';

const forms: Readonly<Record<string, string>> = { paper: '收文处理单', issuance: '发文处理单' };

/** Value of a fact as it is shown; '' where it is not stated or says that there is none. */
const factText = ({ rulebook }: World, { kind, facts }: Matter, name: string): string => {
  const value = facts[name]?.value;
  return typeof value !== 'string' || value === 'none' ? '' : wordsOf(rulebook, kind).value(name, value).zh;
};

/** How urgent a paper is, in words. */
export const urgencyText = (world: World, matter: Matter): string =>
  factText(world, matter, 'urgency') || (matter.facts['especially_urgent']?.value === true ? '特别紧急' : '');

/** How secret a paper is, in words: its classification, or that it is classified at all. */
export const secrecyText = (world: World, matter: Matter): string =>
  factText(world, matter, 'classification') || (matter.facts['confidential']?.value === true ? '涉密' : '');

/** Kind of paper (文种) in words. */
export const docTypeText = (world: World, matter: Matter): string => factText(world, matter, 'doc_type');

const states = { green: '时限内', yellow: '临近届满', red: '已超时', none: '已结束' } as const;

const limitsOf = ({ rulebook }: World, limits: ViewedMatter['limits']): readonly SlipLimit[] =>
  limits.flatMap(({ act, due, provision, state, paused, provisional }) =>
    due === null
      ? []
      : [
          {
            ...{ act: acts[act as keyof typeof acts].zh, due: dayText(due), article: citation(rulebook, provision).zh },
            state: `${paused ? '已中止计时' : states[state]}${provisional ? '（节假日安排未公布，暂定）' : ''}`,
          },
        ],
  );

/** The handling slip of a matter in words; `events`, where its history is wanted, are those of its ledger. */
export const handlingSlipOf = ({ matter, world, limits }: ViewedMatter, events: readonly Event[] | null): HandlingSlip => {
  const { directory, rulebook } = world;
  const names = namesIn(directory);
  const { number, submission, submitter, content, closed, archived } = matter;
  return {
    organ: rulebook.data.name.zh,
    form: forms[matter.kind] ?? '文件处理单',
    number: number === null ? '' : `${number.text}${number.void ? '（已作废）' : ''}`,
    title: content.title,
    sender: names.unit(matter.unit),
    submitter: `${names.post(submitter.post)} ${names.person(submitter.person)}`,
    submitted: momentText(submission?.at),
    closed: momentText(closed?.at),
    doc_type: docTypeText(world, matter),
    urgency: urgencyText(world, matter),
    secrecy: secrecyText(world, matter),
    attachments: content.attachments.map(({ name }) => name),
    limits: limitsOf(world, limits),
    ...opinionsOf(world, matter, events !== null),
    history: events === null ? null : historyOf(directory, events),
    archive: archived === undefined ? null : { number: archived.text, retention: retentions[archived.retention].zh },
  };
};
