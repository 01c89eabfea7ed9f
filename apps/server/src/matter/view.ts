import type { MatterView } from '@guiju/contract';
import { type Actor, available, explainMatter, routeMessage } from '@guiju/kernel';
import type { ViewedMatter } from '@guiju/store';
import { findingViews } from '../explain/findings.ts';
import { namesIn } from './names.ts';

/** A matter as a desk sees it: its state, what may be done and why not, what the rules say, its limits, and the names to show. */
export const matterViewOf = ({ matter, world, limits, sees_all }: ViewedMatter, actor: Actor): MatterView => {
  const { rulebook, practices, directory } = world;
  const explanation = explainMatter(world, matter);
  return {
    matter,
    available: available(world, matter, actor).map((each) => ({ ...each, because: findingViews(rulebook, matter.kind, each.because) })),
    explanation,
    findings: findingViews(rulebook, matter.kind, explanation.findings),
    limits: [...limits],
    why: [routeMessage(rulebook, matter.kind, explanation.route, practices)],
    names: namesIn(directory, matter),
    can_see_all: sees_all,
  };
};
