import { z } from 'zod';
import { matterRow } from './inbox.ts';

/** Matters of one's own sight to which a provision applied; `counts` are over all matters of the government. */
export const provisionMatters = z
  .object({
    items: z.array(matterRow.extend({ verdict: z.string() })),
    counts: z.object({ applied: z.int(), met: z.int(), unmet: z.int(), waived: z.int() }),
  })
  .meta({ id: 'ProvisionMatters' });
export type ProvisionMatters = z.infer<typeof provisionMatters>;

export const coverageView = z
  .object({
    government: z.string(),
    provisions: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        force: z.string(),
        mode: z.enum(['enforced', 'monitored', 'recorded', 'shown', 'gap']),
        scenarios: z.int(),
        tests: z.int(),
      }),
    ),
  })
  .meta({ id: 'Coverage' });
export type CoverageView = z.infer<typeof coverageView>;
