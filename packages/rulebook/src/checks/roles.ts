import { type Body, roles as known, type Role } from '@guiju/kernel';
import { suggestion } from '@guiju/kernel/expression/problem';
import { isLaw } from '../schema/header.ts';
import type { Path } from '../yaml-source.ts';
import { bodyFault, type Check } from './check.ts';

type Use = readonly [role: Role, path: Path];

const uses = (list: readonly Role[] | undefined, ...path: Path): readonly Use[] => (list ?? []).map((role) => [role, path]);

/** Roles that a body names, with where; `seated` ones must act. */
const rolesOf = (body: Body): { readonly seated: readonly Use[]; readonly named: readonly Use[] } => {
  switch (body.kind) {
    case 'notice':
      return { seated: [], named: [...uses(body.to, 'to'), ...uses(body.by === undefined ? [] : [body.by], 'by')] };
    case 'power': {
      const to = typeof body.entrust === 'object' ? uses(body.entrust.to, 'entrust', 'to') : [];
      return { seated: uses(body.holder, 'holder'), named: to };
    }
    case 'composition': {
      const chair = uses(body.chair === undefined ? [] : [body.chair], 'chair');
      return {
        seated: chair,
        named: [...uses(body.members, 'members'), ...uses(body.attends, 'attends'), ...uses(body.invited, 'invited')],
      };
    }
    default:
      return { seated: [], named: [] };
  }
};

/** Whoever judges what a body leaves to a person. */
const judging = ({ judged_by, also = [] }: Body): readonly Use[] => [
  ...uses(judged_by, 'judged_by'),
  ...also.flatMap((demand, i) => uses(demand.judged_by, 'also', i, 'judged_by')),
];

/** Whoever has a seat in the stages that a body brings. */
const inStages = ({ stages = [] }: Body): readonly Use[] => stages.flatMap(({ act, roles }, i) => uses(roles, 'stages', i, act));

/** Every role that a body names, with where. */
export const rolesIn = (body: Body): readonly Use[] => {
  const { seated, named } = rolesOf(body);
  return [...inStages(body), ...judging(body), ...seated, ...named];
};

/** Every role is a known word or a local one of `terms`, and whoever must act has a local title, so that the seat can be held. */
export const roles: Check = ({ data: { government, provisions, terms } }) =>
  provisions.flatMap((provision) => {
    const { named, ...own } = rolesOf(provision.body);
    const seated = [...inStages(provision.body), ...judging(provision.body), ...own.seated];
    const unknown = [...seated, ...named].filter(([role]) => !Object.hasOwn(known, role) && !Object.hasOwn(terms, role));
    // A law is the same everywhere; the rules below it say what the posts are called.
    const untitled = isLaw(government) ? [] : seated.filter(([role]) => Object.hasOwn(known, role) && !Object.hasOwn(terms, role));
    return [
      ...unknown.map(([role, path]) => {
        const near = suggestion(role, [...Object.keys(known), ...Object.keys(terms)]);
        const message = { zh: `不认识的角色 ${role}${near.zh}`, en: `unknown role ${role}${near.en}` };
        return bodyFault('error', 'unknown_role', provision, path, message);
      }),
      ...untitled.map(([role, path]) => {
        const message = {
          zh: `rulebook.yaml 的 terms 没有 ${role} 的本地称谓`,
          en: `the terms in rulebook.yaml have no local title for ${role}`,
        };
        return bodyFault('error', 'no_title', provision, path, message);
      }),
    ];
  });
