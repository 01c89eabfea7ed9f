import { choice, claim, date, flag, none } from '../fact.ts';
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
      statistics: { zh: '统计', en: 'statistics' },
      other: { zh: '其他', en: 'other' },
    }),
    unlawful_act: claim(flag('行政行为违法或不当', 'an administrative act was unlawful or improper')),
    due_on: date('整改期限', 'due on'),
    rectified_on: claim(date('整改完成日期', 'rectified on')),
    judgment_effective: claim(flag('裁判已生效', 'judgment in effect')),
    judgment_performed: flag('已履行裁判', 'judgment performed'),
    breach: claim(
      choice('责任情形', 'kind of breach', {
        ...none,
        neglect: { zh: '推诿拖延或失职渎职，造成影响损失', en: 'evasion, delay or dereliction that did harm' },
        abuse: { zh: '越权办事、以权谋私等', en: 'powers exceeded or used for private gain' },
        other: { zh: '其他未尽职责', en: 'another duty not done' },
      }),
    ),
  },
  checkpoints: [
    { id: 'submit', by: 'submit' },
    { id: 'close', by: 'office' },
  ],
};
