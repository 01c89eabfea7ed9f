import { expect, test } from 'vitest';
import { docTypeOfTitle } from './doc-type-of-title.ts';

test('knows the kind of paper by the end of its title', () => {
  expect(docTypeOfTitle('关于做好检查的通知')).toBe('notice');
  expect(docTypeOfTitle('关于印发工作方案的通知（试行）')).toBe('notice');
  expect(docTypeOfTitle('某县人民政府令')).toBe('order');
  expect(docTypeOfTitle('工作方案')).toBeUndefined();
});
