import type { Bilingual, KindId, ProvisionId } from '../vocabulary/words.ts';
import type { Body, Demand, Provision } from './rulebook.ts';

const demandIndex = (body: Body, kind: KindId): number =>
  body.matter?.includes(kind) === true ? -1 : (body.also ?? []).findIndex(({ matter }) => matter.includes(kind));

/** The kinds of matter that a body speaks of. */
export const mattersOf = ({ matter = [], also = [] }: Body): readonly KindId[] => [
  ...new Set([...matter, ...also.flatMap((demand) => demand.matter)]),
];

/** A provision as it speaks of one kind of matter; undefined when it says nothing of it. */
export const provisionFor = (provision: Provision, kind: KindId): Provision | undefined => {
  const { body } = provision;
  if (body.matter?.includes(kind) === true) return provision;
  const demand = body.also?.[demandIndex(body, kind)];
  return demand === undefined ? undefined : { ...provision, body: demanding(body, demand) };
};

const demanding = (body: Body, demand: Demand): Body => {
  const { when: _when, require: _require, judge: _judge, judged_by: _judgedBy, at: _at, otherwise: _otherwise, ...rest } = body;
  // The keys of single kinds are checked where the rulebook is loaded (`references.ts`).
  return { ...rest, ...demand } as Body;
};

const OF_DEMAND: ReadonlySet<string> = new Set(['when', 'require', 'at'] satisfies (keyof Demand)[]);

/** Keys of a demand that belong to one kind of body. */
export const KEYS_OF_KIND = { from: 'deadline', done: 'deadline', on: 'notice', fact: 'record' } as const satisfies Partial<
  Record<keyof Demand, Body['kind']>
>;

/** Complains of a body as it speaks of one kind under the path that the author wrote: `also.0.when`. */
export const complainFor =
  (
    kind: KindId,
    byId: ReadonlyMap<ProvisionId, Provision>,
    complain: (provision: ProvisionId, field: string, at: number, message: Bilingual) => void,
  ): typeof complain =>
  (id, field, at, message) => {
    const body = byId.get(id)?.body;
    const index = body === undefined ? -1 : demandIndex(body, kind);
    const isOwn = OF_DEMAND.has(field) || Object.hasOwn(body?.also?.[index] ?? {}, field);
    complain(id, index >= 0 && isOwn ? `also.${index}.${field}` : field, at, message);
  };
