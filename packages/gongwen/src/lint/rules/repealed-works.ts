import type { Repealed } from '../rule.ts';

/** Works of national standing that papers still cite although they are out of force. */
export const repealedWorks: readonly Repealed[] = [
  { names: ['国家行政机关公文处理办法', '中国共产党机关公文处理条例'], since: '2012-07-01', instead: '《党政机关公文处理工作条例》' },
  { names: ['GB/T 9704-1999', 'GB/T9704-1999', '国家行政机关公文格式'], since: '2012-07-01', instead: 'GB/T 9704-2012' },
  { names: ['《信访条例》'], since: '2022-05-01', instead: '《信访工作条例》' },
  {
    names: ['《中华人民共和国合同法》', '《合同法》', '《物权法》', '《民法总则》', '《中华人民共和国物权法》'],
    since: '2021-01-01',
    instead: '《民法典》',
  },
  { names: ['GB/T 15834-1995', 'GB/T15834-1995'], since: '2012-06-01', instead: 'GB/T 15834-2011' },
  { names: ['GB/T 15835-1995', 'GB/T15835-1995'], since: '2011-11-01', instead: 'GB/T 15835-2011' },
];
