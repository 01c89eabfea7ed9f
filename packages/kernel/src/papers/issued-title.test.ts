import { expect, test } from 'vitest';
import { issuedTitle } from './issued-title.ts';

test('knows what a paper issues or passes on by its title', () => {
  expect(issuedTitle('某县人民政府关于印发《某县防汛物资管理办法（试行）》的通知')).toBe('某县防汛物资管理办法（试行）');
  expect(issuedTitle('关于转发《省〈水法〉实施意见》的通知')).toBe('省〈水法〉实施意见');
  expect(issuedTitle('关于学习《水法》的通知')).toBeUndefined();
  expect(issuedTitle('关于印发工作方案的通知')).toBeUndefined();
});
