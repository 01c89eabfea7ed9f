import type { Body, Provision } from '@guiju/kernel';
import type { Fault } from '../places.ts';
import { bodyFault, type Check, provisionFault } from './check.ts';

/** What the engine of each kind could refuse, warn or compute by; without it nothing enforces the provision. */
const acts = (body: Body): boolean => {
  if (body.require !== undefined || body.judge !== undefined || (body.stages ?? []).length > 0) return true;
  switch (body.kind) {
    case 'check':
      return body.limit !== undefined;
    case 'deadline':
      return body.within !== 'unstated';
    case 'quota':
      return body.max !== undefined || body.min !== undefined;
    case 'record':
      return body.at !== undefined;
    case 'composition':
      return body.chair !== undefined || body.attends !== undefined;
    case 'power':
      return body.reserves !== undefined || body.entrust !== undefined;
    case 'route':
    case 'cadence':
    case 'principle':
      return false;
    case 'notice':
      return true;
  }
};

const modeFaults = (provision: Provision): readonly Fault[] => {
  const { mode, body } = provision;
  const fault = (zh: string, en: string) => [provisionFault('error', 'mode_without_means', provision, 'mode', { zh, en })];
  if (body.kind === 'principle' && mode !== 'shown') return fault('原则只能 shown', 'a principle is shown only');
  const displays = body.kind === 'principle' || ((body.kind === 'power' || body.kind === 'composition') && !acts(body));
  if (mode === 'shown' && !displays) {
    return fault(`这条 ${body.kind} 有程序可算的内容，不能只标 shown`, `this ${body.kind} has something to compute, it is not only shown`);
  }
  if (mode !== 'enforced' || acts(body)) return [];
  return fault(
    `标为 enforced，但这条 ${body.kind} 没有可以执行的内容（如 require、at、环节、时限、上限）`,
    `marked enforced, but this ${body.kind} has nothing to enforce (such as require, at, stages, a length, a maximum)`,
  );
};

const forceFaults = (provision: Provision): readonly Fault[] => {
  const { force, body } = provision;
  if (force === 'principle' && body.kind !== 'principle') {
    const message = { zh: '效力为 principle 的只能是原则', en: 'the force principle belongs to a principle only' };
    return [provisionFault('error', 'force_without_principle', provision, 'force', message)];
  }
  const heavy = body.otherwise === 'refuse' || body.otherwise === 'return';
  if (force !== 'should' || !heavy) return [];
  const message = { zh: '效力为 should 的只能提醒（warn）', en: 'a provision with force should only warns' };
  return [bodyFault('error', 'heavier_than_force', provision, ['otherwise'], message)];
};

/** Force, mode and body agree: nothing is marked enforced without means, and nothing refuses that the text only recommends. */
export const weight: Check = ({ data }) => data.provisions.flatMap((provision) => [...modeFaults(provision), ...forceFaults(provision)]);
