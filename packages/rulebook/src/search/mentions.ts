import type { Expression, Test } from '@guiju/kernel';

/** What conditions say about one fact: the values it is compared with, and whether more than comparing with values is done to it. */
export interface Mention {
  readonly values: Set<string | number | null>;
  /** Lengths in milliseconds that stand in the same comparison. */
  readonly durations: Set<number>;
  /** Compared with another fact, counted or calculated with: its values no longer fall into classes that the literals divide. */
  entangled: boolean;
}
export type Mentions = Map<string, Mention>;

const partsOf = (node: Expression | Test): readonly (Expression | Test)[] => {
  switch (node.kind) {
    case 'date_part':
      return [node.of];
    case 'not':
    case 'negate':
      return [node.operand];
    case 'and':
    case 'or':
      return node.parts;
    case 'compare':
    case 'arithmetic':
      return [node.left, node.right];
    case 'in':
      return [node.value, ...node.tests];
    case 'interval':
      return [node.from, node.to];
    case 'bound':
      return [node.right];
    case 'count':
      return [node.list];
    case 'contains':
      return [node.list, node.item];
    case 'some':
    case 'every':
      return [node.list, node.condition];
    case 'list':
      return node.items;
    default:
      return [];
  }
};

const within = (node: Expression | Test): readonly (Expression | Test)[] => [node, ...partsOf(node).flatMap(within)];

/** The literals of a condition, in the order in which they stand. */
export const literalsIn = (tree: Expression): readonly (Expression | Test)[] => within(tree).filter(({ kind }) => kind === 'literal');

const mentionOf = (mentions: Mentions, name: string): Mention => {
  const known = mentions.get(name);
  if (known !== undefined) return known;
  const fresh = { values: new Set<string | number | null>(), durations: new Set<number>(), entangled: false };
  mentions.set(name, fresh);
  return fresh;
};

/** One comparison: every literal in it is taken as one that every fact in it may be compared with. */
const mentionComparison = (node: Expression | Test, mentions: Mentions): void => {
  const nodes = within(node);
  const variables = new Set(nodes.flatMap((each) => (each.kind === 'some' || each.kind === 'every' ? [each.variable] : [])));
  const names = new Set(nodes.flatMap((each) => (each.kind === 'name' && !variables.has(each.name) ? [each.name] : [])));
  const entangled = names.size > 1 || nodes.some(({ kind }) => kind === 'arithmetic' || kind === 'count' || kind === 'date_part');
  for (const name of names) {
    const mention = mentionOf(mentions, name);
    mention.entangled ||= entangled;
    for (const each of nodes) {
      if (each.kind !== 'literal' || typeof each.value === 'boolean') continue;
      if (each.type === 'duration') mention.durations.add(each.value);
      else mention.values.add(each.type === 'date' || each.type === 'datetime' ? each.text : each.value);
    }
  }
};

/** Adds what a condition says about the facts it reads. */
export const addMentions = (node: Expression | Test, mentions: Mentions): void => {
  if (node.kind === 'and' || node.kind === 'or' || node.kind === 'not') for (const part of partsOf(node)) addMentions(part, mentions);
  else mentionComparison(node, mentions);
};
