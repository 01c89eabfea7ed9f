import { choice, claim, flag } from '../fact.ts';
import type { MatterKind } from '../kind.ts';

/** Use of the government's or the office's seal (用印). */
export const sealUse: MatterKind = {
  id: 'seal-use',
  name: { zh: '用印', en: 'use of a seal' },
  facts: {
    seal: choice('印章', 'seal', {
      government: { zh: '政府印章', en: "government's seal" },
      office: { zh: '办公室印章', en: "office's seal" },
    }),
    for_issued_paper: flag('用于已签发公文', 'for a paper that was signed'),
    offsite: flag('带离用印', 'outside the office'),
    offsite_approved: claim(flag('带离已获批准', 'use outside the office approved')),
    kept_by_other: claim(flag('印鉴由他人代管', 'kept by somebody else')),
    on_platform: flag('经平台审批', 'approved on the platform'),
    seal_retired: claim(flag('印章已停用', 'seal out of use')),
    leader_approved: claim(flag('单位领导已批准', 'approved by the leader of the unit')),
  },
  checkpoints: [
    { id: 'submit', by: 'submit' },
    { id: 'decide', by: { acting: 'approve' } },
    { id: 'sign', by: { acting: 'sign' } },
    { id: 'close', by: 'office' },
  ],
  sealing: { of: 'application', organ: 'seal' },
};
