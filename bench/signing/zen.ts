import { type ZenDecision, ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';
import type { Decider } from './contestant.ts';
import { type Cell, columns, rows } from './rows.ts';

const quoted = (texts: readonly string[]): string => texts.map((text) => `"${text}"`).join(', ');

const cellText = (cell: Cell | undefined): string => {
  if (cell === undefined) return '';
  if (typeof cell === 'boolean') return String(cell);
  return 'has' in cell ? `some($, # in [${quoted(cell.has)}])` : quoted(cell);
};

const at = { position: { x: 0, y: 0 } };
const outputs = ['provision', 'signers'] as const;

/** One decision table with a column for each fact and the hit policy `first`. */
const model = {
  nodes: [
    { id: 'in', name: 'in', type: 'inputNode', ...at },
    {
      id: 'signing',
      name: 'signing',
      type: 'decisionTableNode',
      ...at,
      content: {
        hitPolicy: 'first',
        inputs: columns.map((field) => ({ id: field, name: field, type: 'expression', field })),
        outputs: outputs.map((field) => ({ id: `out_${field}`, name: field, type: 'expression', field })),
        rules: rows.map((row) => ({
          _id: row.provision,
          ...Object.fromEntries(columns.map((column) => [column, cellText(row.cells[column])])),
          ...Object.fromEntries(outputs.map((field) => [`out_${field}`, quoted([row[field]])])),
        })),
      },
    },
    { id: 'out', name: 'out', type: 'outputNode', ...at },
  ],
  edges: [
    { id: '1', sourceId: 'in', targetId: 'signing', type: 'edge' },
    { id: '2', sourceId: 'signing', targetId: 'out', type: 'edge' },
  ],
};

/** The decision is compiled once and kept; the trace is the kind that measured fastest. */
export const zen = (): Decider => {
  const decision: ZenDecision = new ZenEngine().createDecision(new ZenDecisionContent(model));
  return {
    name: 'zen-engine',
    decide: async (facts) => {
      const { result, trace } = await decision.evaluate(facts, { trace: 'referenceString' });
      return { signers: result?.signers ?? null, provisions: result?.provision === undefined ? [] : [result.provision], trace };
    },
  };
};
