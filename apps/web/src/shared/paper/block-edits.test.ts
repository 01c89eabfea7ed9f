import { expect, test } from 'vitest';
import { atLevel, blockOfLine, cellsOf, following, pastedInto, recognised } from './block-edits.ts';

const paragraph = (text: string) => ({ type: 'paragraph', text }) as const;

test('a number typed at the beginning makes a numbered part, an amount does not', () => {
  expect(recognised(paragraph('一、'))).toEqual(atLevel('', 1));
  expect(recognised(paragraph('（二）加强'))).toEqual(atLevel('加强', 2));
  expect(recognised(paragraph('1.'))).toEqual(paragraph('1.'));
  expect(recognised(paragraph('1.5万元'))).toEqual(paragraph('1.5万元'));
  expect(recognised(paragraph('1.摸底'))).toEqual(atLevel('摸底', 3));
});

test('Enter goes on with a paragraph under a heading of the first level, else with more of the same', () => {
  expect(following(atLevel('总体要求', 1), '')).toEqual(paragraph(''));
  expect(following(atLevel('加强领导。压实责任。', 2), '后半句')).toEqual(atLevel('后半句', 2));
  expect(following(atLevel('请于月底前报送。', 1), '')).toEqual(atLevel('', 1));
});

test('pasted lines with numbers become numbered parts; what stood around the cursor stays', () => {
  expect(pastedInto(paragraph('前后'), 1, 1, '甲\n\n一、乙\n（一）丙')).toEqual([paragraph('前甲'), atLevel('乙', 1), atLevel('丙后', 2)]);
  expect(pastedInto(paragraph(''), 0, 0, '一、乙\n丙')).toEqual([atLevel('乙', 1), paragraph('丙')]);
  expect(blockOfLine(' 十一、其他 ')).toEqual(atLevel('其他', 1));
});

test('cells of a spreadsheet are read by rows', () => {
  expect(cellsOf('县\t户数\n甲\t3\n')).toEqual([
    ['县', '户数'],
    ['甲', '3'],
  ]);
});
