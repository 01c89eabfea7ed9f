import type { Compiled, Scope } from '../expression/index.ts';
import type { MatterKind } from '../vocabulary/kind.ts';
import type { Bilingual, ProvisionId } from '../vocabulary/words.ts';
import type { CompiledProvision, KindRules, Work } from './compiled.ts';
import { compilerFor } from './compiler.ts';
import { effectOf } from './effect.ts';
import { engines } from './kinds/index.ts';
import { type Reading, readingOf } from './reading.ts';
import type { Body, Provision, ProvisionKind } from './rulebook.ts';
import { planStages } from './stage-plan.ts';
import { stagesWork } from './stages-work.ts';

type Complain = (provision: ProvisionId, field: string, at: number, message: Bilingual) => void;
type BodyOf<K extends ProvisionKind> = Extract<Body, { readonly kind: K }>;

/** Compiles the provisions of one kind of matter, given in the order of the articles. */
export const compileKind = (
  kind: MatterKind,
  provisions: readonly Provision[],
  scope: Scope,
  since: (id: ProvisionId) => number | null,
  complain: Complain,
): KindRules => {
  const indexOf = new Map(provisions.map(({ id }, index) => [id, index]));
  const indices = (ids: readonly ProvisionId[]): readonly number[] => ids.flatMap((id) => indexOf.get(id) ?? []);
  const compile = (provision: Provision, index: number): CompiledProvision => {
    const { id, body } = provision;
    const compiler = compilerFor(kind, scope, (field, zh, en, at = 0) => complain(id, field, at, { zh, en }));
    const when = compiler.expression('when', body.when);
    const require = compiler.expression('require', body.require);
    compiler.checkpoint('at', body.at);
    const work = withStages(workOf(body.kind, body, provision, compiler), stagesWork(body, compiler));
    return {
      index,
      provision,
      since: since(id),
      effect: effectOf(provision),
      when,
      require,
      judged: body.judge !== undefined,
      exceptions: provisions.flatMap((other, at) => (setsAside(other, id) ? [at] : [])),
      yieldsTo: indices(body.yields_to ?? []),
      work,
      reads: readsOf([when, require], work),
    };
  };
  return { kind, scope, provisions: provisions.map(compile), indexOf, routes: planStages(provisions) };
};

const withStages = (work: Work, ofStages: ReturnType<typeof stagesWork>): Work => ({
  ...work,
  ...ofStages,
  reads: [...(work.reads ?? []), ...(ofStages.reads ?? [])],
});

const setsAside = ({ body }: Provision, id: ProvisionId): boolean =>
  body.exception_of?.includes(id) === true || body.implements?.includes(id) === true;

const workOf = <K extends ProvisionKind>(kind: K, body: BodyOf<K>, provision: Provision, compiler: ReturnType<typeof compilerFor>): Work =>
  engines[kind](body, provision, compiler);

const readsOf = (conditions: readonly (Compiled | null)[], { reads = [] }: Work): readonly Reading[] => {
  const names = new Set([...conditions.flatMap((condition) => condition?.names ?? []), ...reads.map(({ name }) => name)]);
  return [...names].map(readingOf);
};
