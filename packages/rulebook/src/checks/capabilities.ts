import { capabilities as known } from '@guiju/kernel';
import { suggestion } from '@guiju/kernel/expression/problem';
import { type Check, provisionFault } from './check.ts';

/** Every provision belongs to a slice of office work that has a name. */
export const capabilities: Check = ({ data }) =>
  data.provisions
    .filter(({ capability }) => !Object.hasOwn(known, capability))
    .map((provision) => {
      const near = suggestion(provision.capability, Object.keys(known));
      const message = {
        zh: `不认识的业务领域 ${provision.capability}${near.zh}`,
        en: `unknown capability ${provision.capability}${near.en}`,
      };
      return provisionFault('error', 'unknown_capability', provision, 'capability', message);
    });
