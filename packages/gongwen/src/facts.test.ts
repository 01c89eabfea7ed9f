import { expect, test } from 'vitest';
import { proposedFacts } from './facts.ts';
import { readPaper } from './read/index.ts';

const facts = (text: string) => proposedFacts(readPaper(new TextEncoder().encode(text)).paper);

test('kind, recipients, what is asked for and length are read off a paper', () => {
  expect(facts('特急\n关于防汛的报告\n王县长，某县水利局：\n物资不足，请批准购置。\n某镇人民政府\n2025年3月8日')).toEqual({
    paper: { doc_type: 'report', main_recipients: 2, addressed_to_leader: true, contains_request: true, urgency: 'top_urgent' },
    issuance: { doc_type: 'report', characters: 11 },
  });
});

test('what a paper does not show is not proposed', () => {
  expect(facts('关于防汛')).toEqual({ paper: {}, issuance: {} });
  expect(facts('秘密\n关于防汛')).toEqual({ paper: {}, issuance: { confidential: true } });
});
