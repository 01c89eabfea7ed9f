import { choice, claim, date } from '../fact.ts';
import type { MatterKind } from '../kind.ts';

/** A problem that a supervising body has found, until it is put right (监督发现问题整改). */
export const rectification: MatterKind = {
  id: 'rectification',
  name: { zh: '监督发现问题整改', en: 'rectification of a problem found' },
  facts: {
    found_by: choice('监督主体', 'found by', {
      congress: { zh: '人大', en: "People's Congress" },
      cppcc: { zh: '政协', en: 'CPPCC' },
      discipline_commission: { zh: '纪委监委', en: 'discipline and supervision commission' },
      court: { zh: '法院', en: 'court' },
      procuratorate: { zh: '检察院', en: 'procuratorate' },
      audit: { zh: '审计', en: 'audit' },
      other: { zh: '其他', en: 'other' },
    }),
    rectified_on: claim(date('整改完成日期', 'rectified on')),
  },
  checkpoints: [
    { id: 'submit', by: 'submit' },
    { id: 'close', by: 'office' },
  ],
};
