import { proposedFacts, readPaper } from '@guiju/gongwen';
import { expect, test } from 'vitest';
import { answer } from './question.ts';

const town = (recipients: string, title: string, ...body: readonly string[]) =>
  [
    '某县某镇人民政府文件',
    '某镇政发〔2025〕3号　签发人：某某某',
    `某县某镇人民政府关于${title}`,
    recipients,
    ...body,
    '某县某镇人民政府',
    '2025年3月8日',
  ].join('\n');

const faulty = {
  many: town('某县人民政府，某县财政局：', '补助的请示', '一是恳请拨付经费，二是申请增加编制，三是请求划拨土地。', '妥否，请批示。'),
  skipping: town('某市人民政府：', '补助的请示', '恳请拨付经费。', '妥否，请批示。'),
  personal: town('王县长：', '防汛的报告', '物资不足，请批准购置。', '特此报告。'),
};

/** What the rules of a government find not met, with nothing but what the paper itself shows. */
const unmet = (government: string, text: string): readonly string[] => {
  const facts = proposedFacts(readPaper(new TextEncoder().encode(text)).paper).paper;
  const { findings } = answer({ government, kind: 'paper', facts }).answer;
  return findings.filter(({ verdict }) => verdict === 'unmet').flatMap(({ provision }) => provision ?? []);
};

test.each([
  ['zhonglou', ['zhonglou-28.4', 'zhonglou-28.5'], ['zhonglou-28.3'], ['zhonglou-28.6', 'zhonglou-28.10']],
  ['wujin', ['wujin-44.2', 'paper-handling-15.2'], ['wujin-44.4'], ['wujin-44.5', 'wujin-44.12']],
  ['liyang', ['liyang-47.5', 'liyang-47.6'], ['liyang-47.4'], ['liyang-47.7', 'liyang-47.9']],
  ['haimen', ['haimen-24.4', 'haimen-24.5', 'haimen-24.8', 'haimen-24.11'], ['haimen-24.6'], ['haimen-24.3', 'haimen-24.9']],
  ['gulou', ['gulou-43.2', 'gulou-43.3', 'paper-handling-15.2'], ['gulou-43.4'], ['gulou-43.5', 'gulou-43.6']],
])('the rules of %s on the form of papers are asked by what a paper shows', { timeout: 30_000 }, (government, many, skipping, personal) => {
  expect(unmet(government, faulty.many)).toEqual(expect.arrayContaining(many));
  expect(unmet(government, faulty.skipping)).toEqual(expect.arrayContaining(skipping));
  expect(unmet(government, faulty.personal)).toEqual(expect.arrayContaining(personal));
});
