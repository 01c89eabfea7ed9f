import { choice, claim, flag, hinted } from '../fact.ts';
import type { MatterKind } from '../kind.ts';
import { petitionHandling } from '../laws/petition.ts';

/** A problem raised by the public, the press or the grass roots (群众和基层反映问题). */
export const petition: MatterKind = {
  id: 'petition',
  name: { zh: '群众和基层反映问题', en: 'problem raised by the public or the grass roots' },
  facts: {
    channel: choice('来源渠道', 'channel', {
      media: { zh: '媒体报道', en: 'media report' },
      public_report: { zh: '群众反映', en: 'raised by the public' },
      letter_or_visit: { zh: '来信来访', en: 'letter or visit' },
      online: { zh: '网络热议', en: 'online debate' },
      hotline: { zh: '12345热线', en: 'hotline 12345' },
      suggestion: { zh: '人民建议', en: 'suggestion of a citizen' },
      grassroots: { zh: '镇街和基层单位', en: 'township or grass-roots unit' },
      other: { zh: '其他渠道', en: 'other channel' },
    }),
    letter_to_leader: hinted(
      flag('呈领导批阅的来信', 'letter put before a leader'),
      '群众来信由领导批阅时为是。',
      'A letter of the public that a leader is to endorse.',
    ),
    endorsed_in_person: claim(flag('领导本人批阅', 'endorsed by the leader in person')),
    adoption_explained: hinted(
      flag('已说明采纳情况', 'adoption explained'),
      '采纳或不采纳，以及工作实际上的理由。',
      'Adopted or not, and why the work led to it.',
    ),
    major: hinted(
      flag('涉及群众切身利益的重大问题', "major problem of the people's vital interests"),
      '由人判断。',
      'For a person to judge.',
    ),
    long_pending: claim(hinted(flag('信访积案', 'long pending'), '由人判断。', 'For a person to judge.')),
    ...petitionHandling,
  },
  checkpoints: [
    { id: 'submit', by: 'submit' },
    { id: 'register', by: 'submit' },
    { id: 'assign', by: 'office' },
    { id: 'close', by: 'office' },
  ],
};
