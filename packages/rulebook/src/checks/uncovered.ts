import type { Provision } from '@guiju/kernel';
import type { Scenario } from '../scenarios/load.ts';
import { type Check, provisionFault } from './check.ts';

/** Whether the program computes anything for a provision, so that a scenario can show it. */
const isComputable = ({ mode, body }: Provision): boolean =>
  body.matter !== undefined && (mode === 'enforced' || (mode === 'monitored' && (body.when !== undefined || body.require !== undefined)));

/** Every computable provision is cited by a scenario. */
export const uncovered =
  (scenarios: readonly Scenario[]): Check =>
  ({ data }) => {
    const cited = new Set(scenarios.flatMap(({ cites }) => cites));
    return data.provisions
      .filter((provision) => isComputable(provision) && !cited.has(provision.id))
      .map((provision) => {
        const message = { zh: '没有场景（scenarios/）用到这一条', en: 'no scenario in scenarios/ cites this provision' };
        return provisionFault('error', 'no_scenario', provision, 'id', message);
      });
  };
