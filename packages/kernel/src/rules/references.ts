import { nearest } from '../expression/index.ts';
import type { MatterKind } from '../vocabulary/kind.ts';
import type { Bilingual, KindId, ProvisionId } from '../vocabulary/words.ts';
import { KEYS_OF_KIND, mattersOf } from './body-for.ts';
import type { RulebookProblem } from './compiled.ts';
import { findCycle } from './cycle.ts';
import type { Provision, RulebookData } from './rulebook.ts';

/** A field in which a provision names others. */
interface References {
  readonly field: string;
  readonly ids: readonly ProvisionId[];
}

const referencesOf = ({ body }: Provision): readonly References[] => [
  { field: 'exception_of', ids: body.exception_of ?? [] },
  { field: 'yields_to', ids: body.yields_to ?? [] },
  { field: 'implements', ids: body.implements ?? [] },
  { field: 'after', ids: body.after ?? [] },
];

const meant = (word: string, known: Iterable<string>): Bilingual => {
  const near = nearest(word, known);
  return near === undefined ? { zh: '', en: '' } : { zh: `；是否想写 ${near}？`, en: `; did you mean ${near}?` };
};

/** Problems of the words with which provisions name kinds of matter and each other. */
export const referenceProblems = (data: RulebookData, kinds: Readonly<Record<KindId, MatterKind>>): readonly RulebookProblem[] => {
  const national = (data.laws ?? []).flatMap(({ provisions }) => provisions);
  const provisions = [...data.provisions, ...national];
  const byId = new Map(provisions.map((provision) => [provision.id, provision]));
  return [
    ...provisions.flatMap((provision) => [...matterProblems(provision, kinds), ...namingProblems(provision, byId)]),
    ...lawProblems(data.provisions, national),
    ...cycleProblems(
      provisions,
      precedence,
      'exception_of',
      '互为例外或互相让位',
      'are exceptions from, or yield to, each other in a circle',
    ),
    ...cycleProblems(provisions, order, 'after', '互相排在对方之后', 'stand after each other in a circle'),
  ];
};

const matterProblems = ({ id, body }: Provision, kinds: Readonly<Record<KindId, MatterKind>>): readonly RulebookProblem[] => {
  const misplaced = (body.also ?? []).flatMap((demand, i) =>
    Object.entries(KEYS_OF_KIND).flatMap(([key, kind]) =>
      Object.hasOwn(demand, key) && body.kind !== kind ? [{ field: `also.${i}.${key}`, key, kind }] : [],
    ),
  );
  const unknown = mattersOf(body).filter((kind) => !Object.hasOwn(kinds, kind));
  const idle = body.matter === undefined ? (['when', 'require', 'judge'] as const).filter((field) => body[field] !== undefined) : [];
  return [
    ...unknown.map((kind) => {
      const near = meant(kind, Object.keys(kinds));
      return problem(id, 'matter', `没有事项类别 ${kind}${near.zh}`, `there is no kind of matter ${kind}${near.en}`);
    }),
    ...misplaced.map(({ field, key, kind }) => problem(id, field, `只有 ${kind} 才有 ${key}`, `${key} belongs to a ${kind} only`)),
    ...idle.map((field) => problem(id, field, `写了 ${field}，却没有写 matter，永远不会用到`, `${field} is never used without matter`)),
  ];
};

/** Laws add no stages, so that a course is that of the edition; their ids are their own; only they are carried out. */
const lawProblems = (local: readonly Provision[], national: readonly Provision[]): readonly RulebookProblem[] => {
  const ofLaws = new Set(national.map(({ id }) => id));
  const staged = national.filter(({ body }) => (body.stages ?? []).length > 0);
  return [
    ...staged.map(({ id }) =>
      problem(id, 'stages', '法律不设办理环节，环节由本级规则规定', 'a law has no stages; the local rules have them'),
    ),
    ...local
      .filter(({ id }) => ofLaws.has(id))
      .map(({ id }) => problem(id, 'matter', `编号 ${id} 与法律的条款相同`, `a law has the id ${id} too`)),
    ...local.flatMap(({ id, body }) =>
      (body.implements ?? [])
        .filter((named) => !ofLaws.has(named))
        .map((named) => problem(id, 'implements', `${named} 不是法律的条款`, `${named} is no provision of a law`)),
    ),
  ];
};

const namingProblems = (provision: Provision, byId: ReadonlyMap<ProvisionId, Provision>): readonly RulebookProblem[] =>
  referencesOf(provision).flatMap(({ field, ids }) =>
    ids.flatMap((id) => {
      const named = byId.get(id);
      if (named === undefined) {
        const near = meant(id, byId.keys());
        return [problem(provision.id, field, `没有条款 ${id}${near.zh}`, `there is no provision ${id}${near.en}`)];
      }
      if (named === provision) return [problem(provision.id, field, '不能指自己', 'a provision cannot name itself')];
      const common = mattersOf(provision.body).some((kind) => mattersOf(named.body).includes(kind));
      if (!common)
        return [
          problem(
            provision.id,
            field,
            `与 ${id} 没有共同的事项类别，永远不会用到`,
            `shares no kind of matter with ${id}, so this is never used`,
          ),
        ];
      if (field !== 'after' || named.body.stages !== undefined) return [];
      return [problem(provision.id, field, `${id} 没有办理环节，不能排在它之后`, `${id} has no stages to stand after`)];
    }),
  );

/** Edges from a provision to those that are asked first whether it applies. */
const precedence = (provisions: readonly Provision[]): readonly (readonly [ProvisionId, ProvisionId])[] =>
  provisions.flatMap(({ id, body }) => [
    ...(body.exception_of ?? []).map((from) => [from, id] as const),
    ...(body.implements ?? []).map((law) => [law, id] as const),
    ...(body.yields_to ?? []).map((to) => [id, to] as const),
  ]);

const order = (provisions: readonly Provision[]): readonly (readonly [ProvisionId, ProvisionId])[] =>
  provisions.flatMap(({ id, body }) => (body.after ?? []).map((to) => [id, to] as const));

const cycleProblems = (
  provisions: readonly Provision[],
  edges: (provisions: readonly Provision[]) => readonly (readonly [ProvisionId, ProvisionId])[],
  field: string,
  zh: string,
  en: string,
): readonly RulebookProblem[] => {
  const cycle = findCycle(edges(provisions).filter(([from, to]) => from !== to));
  return cycle === null ? [] : cycle.map((id) => problem(id, field, `${cycle.join('、')} ${zh}`, `${cycle.join(', ')} ${en}`));
};

const problem = (provision: ProvisionId, field: string, zh: string, en: string): RulebookProblem => ({
  provision,
  field,
  at: 0,
  message: { zh, en },
});
