import { expect, it } from 'vitest';
import { findIn, tinyHeader } from '../testing/tiny.ts';
import { openQuestions } from './open-questions.ts';

it('finds an article that the rulebook does not have', () => {
  const header = `${tinyHeader}open_questions: [{articles: [3, 99], question: {zh: 甲, en: A}, reading: {zh: 乙, en: B}}]\n`;
  const found = findIn(openQuestions, [{ id: 'anytown-3.1', body: 'route: {matter: issuance, stages: [{sign: head}]}' }], header);
  expect(found).toEqual([['error unknown_article', 'the rulebook has no article 99']]);
});
