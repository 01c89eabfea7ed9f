import type { Engine } from '../compiler.ts';
import type { ProvisionKind } from '../rulebook.ts';
import { cadence } from './cadence.ts';
import { check } from './check.ts';
import { composition } from './composition.ts';
import { deadline } from './deadline.ts';
import { notice } from './notice.ts';
import { power } from './power.ts';
import { principle } from './principle.ts';
import { quota } from './quota.ts';
import { record } from './record.ts';
import { route } from './route.ts';

/** The engine of every provision kind. */
export const engines: { readonly [K in ProvisionKind]: Engine<K> } = {
  route,
  check,
  deadline,
  quota,
  cadence,
  record,
  notice,
  composition,
  power,
  principle,
};
