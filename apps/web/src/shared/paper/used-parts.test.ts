import { expect, test } from 'vitest';
import { usedParts } from './used-parts.ts';
import { emptyPaper, type WrittenPaper } from './written-paper.ts';

const used = (title: string, paper: Partial<WrittenPaper> = {}, isSupplied = true) => [
  ...usedParts({ ...emptyPaper, ...paper }, title, isSupplied),
];

test('an order is signed by a person and has neither recipients nor secrecy', () => {
  expect(used('某县人民政府令')).toEqual(['mark', 'signed_personally', 'issued_by', 'copies']);
});

test('minutes have attendance, no recipients and no seal', () => {
  const parts = used('县政府常务会议纪要');
  expect(parts).toContain('attendance');
  for (const part of ['recipients', 'sealed', 'signed_by', 'signed_personally']) expect(parts).not.toContain(part);
});

test('a letter has no issuing office in its imprint', () => {
  const parts = used('关于商请支持的函');
  for (const part of ['issued_by', 'copies']) expect(parts).not.toContain(part);
});

test('number, date and signers are asked for where the course of the matter does not supply them', () => {
  expect(used('关于修缮水渠的请示', {}, false)).toEqual(expect.arrayContaining(['number', 'date', 'signers', 'issued_on']));
  for (const part of ['number', 'date', 'signers']) expect(used('关于修缮水渠的请示')).not.toContain(part);
  expect(used('关于修缮水渠的请示', { issuers: ['甲局', '乙局'] })).toContain('signers');
});

test('the copy number belongs to a secret paper; what a file brought is shown in any case', () => {
  expect(used('关于检查的通知')).not.toContain('copy_number');
  expect(used('关于检查的通知', { secrecy: { level: 'secret' } })).toContain('copy_number');
  expect(used('关于检查的通知', { number: { mark: '某政发', year: 2025, n: 3 } })).toContain('number');
  expect(used('关于划定区域的通告', { recipients: ['各镇'] })).toContain('recipients');
});
