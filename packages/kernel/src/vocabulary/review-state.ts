import { choice } from './fact.ts';
import type { FactDefinition } from './kind.ts';

/** Where a review of a draft stands (审核状态), under the name of the review. */
export const review = (zh: string, en: string): FactDefinition =>
  choice(zh, en, {
    passed: { zh: '通过', en: 'passed' },
    failed: { zh: '未通过', en: 'failed' },
    not_applicable: { zh: '不适用', en: 'not applicable' },
  });
