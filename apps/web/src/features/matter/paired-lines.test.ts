import { expect, test } from 'vitest';
import { paired } from './paired-lines.ts';

test('a line that came in does not part the others from what they were', () => {
  expect(paired(['关于做好检查的通知', '各镇人民政府：'], ['密级：机密', '关于认真做好检查的通知', '各镇人民政府，各街道：'])).toEqual([
    [null, '密级：机密'],
    ['关于做好检查的通知', '关于认真做好检查的通知'],
    ['各镇人民政府：', '各镇人民政府，各街道：'],
  ]);
});

test('lines that have nothing in common stand alone', () => {
  expect(paired(['甲乙丙丁'], ['戊己庚辛'])).toEqual([
    ['甲乙丙丁', null],
    [null, '戊己庚辛'],
  ]);
  expect(paired([], ['甲'])).toEqual([[null, '甲']]);
});

test('so many lines in a row are paired by their order', () => {
  const lines = (sign: string) => Array.from({ length: 61 }, (_, i) => `${sign}${i}`);
  expect(paired(lines('甲'), lines('乙'))[60]).toEqual(['甲60', '乙60']);
});
