import { type ConditionProperties, Engine, type NestedCondition } from 'json-rules-engine';
import type { Decider } from './contestant.ts';
import { type Cell, rows } from './rows.ts';

const condition = (fact: string, operator: string, value: unknown): ConditionProperties => ({ fact, operator, value });

const nested = (fact: string, cell: Cell): NestedCondition => {
  if (typeof cell === 'boolean') return condition(fact, 'equal', cell);
  if ('has' in cell) return { any: cell.has.map((text) => condition(fact, 'contains', text)) };
  return cell.length === 1 ? condition(fact, 'equal', cell[0]) : condition(fact, 'in', cell);
};

/** Rules of falling priority that stop at the first success: faster here than all rules at once. Its results name every condition. */
export const jsonRules = (): Decider => {
  const engine = new Engine();
  for (const [place, { provision, cells, signers }] of rows.entries()) {
    engine.addRule({
      name: provision,
      priority: rows.length - place,
      conditions: { all: Object.entries(cells).map(([fact, cell]) => nested(fact, cell)) },
      event: { type: 'signed', params: { signers, provision } },
    });
  }
  engine.on('success', () => void engine.stop());
  return {
    name: 'json-rules-engine',
    decide: async (facts) => {
      const { events, results, failureResults } = await engine.run(facts);
      const found = events[0]?.params;
      return {
        signers: found?.['signers'] ?? null,
        provisions: found === undefined ? [] : [found['provision']],
        trace: { results, failureResults },
      };
    },
  };
};
