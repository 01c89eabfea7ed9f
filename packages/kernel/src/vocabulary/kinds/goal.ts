import { choices, flag } from '../fact.ts';
import type { MatterKind } from '../kind.ts';

/** A goal that is set, pursued and evaluated (工作目标). */
export const goal: MatterKind = {
  id: 'goal',
  name: { zh: '工作目标', en: 'goal' },
  facts: {
    responsible_unit_named: flag('已明确责任单位', 'responsible unit named'),
    sides: choices('已安排的管理体系', 'systems arranged for it', {
      advancing: { zh: '推进', en: 'advancing' },
      coordinating: { zh: '协调', en: 'coordinating' },
      inspecting: { zh: '督查', en: 'inspecting' },
    }),
  },
  checkpoints: [
    { id: 'submit', by: 'submit' },
    { id: 'close', by: 'office' },
  ],
};
