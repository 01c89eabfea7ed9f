import { claim, flag, hinted, number, text } from '../fact.ts';
import type { MatterKind } from '../kind.ts';

/** Field research by leaders or departments (调查研究). */
export const fieldStudy: MatterKind = {
  id: 'field-study',
  name: { zh: '调查研究', en: 'field research' },
  facts: {
    months_this_year: hinted(
      number('本年度累计月数', 'months this year'),
      '同一领导到基层的时间，含本次。',
      'Of the same leader, with this one.',
    ),
    accompanying: hinted(number('陪同人数', 'accompanying persons'), '调研人员本身不计。', 'Those who do the research do not count.'),
    reception: flag('安排接待', 'reception arranged'),
    press_coverage: flag('安排新闻报道', 'reported in the press'),
    unannounced: hinted(
      flag('四不两直', 'unannounced and direct'),
      '不打招呼、直接到现场的调研方式。',
      'Without notice, straight to the place.',
    ),
    coverage_rule: claim(text('新闻报道所依照的规定', 'rule that the coverage follows')),
  },
  checkpoints: [
    { id: 'submit', by: 'submit' },
    { id: 'close', by: 'office' },
  ],
};
