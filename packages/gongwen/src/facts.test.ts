import { checkFacts, kinds } from '@guiju/kernel';
import { describe, expect, test } from 'vitest';
import { proposedFacts } from './facts.ts';
import { type PaperInput, paperSchema } from './model/paper.ts';
import { readPaper } from './read/index.ts';

const facts = (...lines: readonly string[]) => proposedFacts(readPaper(new TextEncoder().encode(lines.join('\n'))).paper);
const END = ['某镇人民政府', '2025年3月8日'];
const of = (paper: PaperInput) => proposedFacts(paperSchema.parse(paper));
const saying = (...texts: readonly string[]) =>
  of({ doc_type: 'request', title: '关于拨款的请示', body: texts.map((text) => ({ type: 'paragraph', text })) }).paper;

describe('what a paper that came in shows', () => {
  test('kind, recipients, what is asked for and urgency', () => {
    expect(facts('特急', '关于防汛的报告', '王县长，某县水利局：', '物资不足，请批准购置。', ...END).paper).toMatchObject({
      doc_type: 'report',
      main_recipients: 2,
      addressed_to_leader: true,
      contains_request: true,
      urgency: 'top_urgent',
    });
  });

  test('a report that asks for nothing, sent to an organ, says so', () => {
    expect(facts('关于防汛的报告', '某县人民政府：', '情况正常。', '特此报告。', '某县水利局', '2025年3月8日').paper).toEqual({
      doc_type: 'report',
      origin: 'subordinate',
      main_recipients: 1,
      addressed_to_leader: false,
      skips_level: false,
      contains_request: false,
    });
  });

  test.each([
    ['某县水利局', '某县人民政府', 'subordinate'],
    ['某县人民政府', '某县某镇人民政府', 'superior'],
    ['某县财政局', '某县水利局', 'peer'],
    ['中共某县委员会', '某县人民政府', 'party_committee'],
    ['某县人大常委会办公室', '某县人民政府', 'congress'],
    ['某县政协办公室', '某县人民政府', 'cppcc'],
    ['某县人民法院', '某县人民政府', 'court'],
    ['某公司', '某县人民政府', undefined],
  ])('a paper of %s to %s comes from: %s', (issuer, recipient, origin) => {
    expect(of({ issuers: [issuer], recipients: [recipient] }).paper['origin']).toBe(origin);
  });

  test('levels that are skipped, and a copy to the one between', () => {
    const to = (recipient: string, copies_to: readonly string[] = []) =>
      of({ doc_type: 'request', issuers: ['某县某镇人民政府'], recipients: [recipient], imprint: { copies_to: [...copies_to] } }).paper;
    expect(to('某市人民政府')['skips_level']).toBe(true);
    expect(to('某市人民政府', ['某县人民政府'])).toMatchObject({ skips_level: true, copied_to_skipped: true });
    expect(to('某县人民政府')['skips_level']).toBe(false);
    expect(to('某公司')).not.toHaveProperty('skips_level');
  });

  test('how many things a request asks for, where they are many', () => {
    expect(saying('一是恳请拨付经费，二是申请增加编制，三是请求划拨土地。')['matters']).toBe(3);
    expect(saying('恳请拨付经费。')).not.toHaveProperty('matters');
  });

  test('what it says about agreement', () => {
    expect(saying('经与县财政局等部门协商一致。')).toMatchObject({ consulted: true, consensus: true });
    expect(saying('已征求县财政局意见，未能协商一致，提出处理建议如下。')).toMatchObject({
      consulted: true,
      consensus: false,
      proposal_included: true,
    });
    expect(saying('已经县财政局会签。')).toMatchObject({ cosigned: true });
    expect(saying('现有物资不足。')).toEqual({ doc_type: 'request' });
  });

  test('what was decided before it', () => {
    expect(saying('经县政府常务会议审议通过，拟提请县委常委会审议。')).toMatchObject({
      government_reviewed: true,
      passed_by: ['executive'],
      for_party_committee: true,
    });
  });

  test('a limit counts only of an urgent paper', () => {
    const text = '请于2025年3月20日前反馈。';
    const paper = { doc_type: 'notice', title: '关于反馈的通知', body: [{ type: 'paragraph', text }] } as const;
    expect(of({ ...paper, body: [...paper.body], urgency: 'urgent' }).paper['set_limit']).toBe('2025-03-20');
    expect(of({ ...paper, body: [...paper.body] }).paper).not.toHaveProperty('set_limit');
  });
});

describe('what a paper that goes out shows', () => {
  test('in whose name and to whom', () => {
    const sent = (issuers: readonly string[], recipients: readonly string[]) =>
      of({ issuers: [...issuers], recipients: [...recipients] }).issuance;
    expect(sent(['某县人民政府'], ['各镇人民政府', '县各有关单位'])).toMatchObject({ issuer: 'government' });
    expect(sent(['某县人民政府'], ['各镇人民政府', '各街道办事处'])).toMatchObject({ addressee: 'subordinates' });
    expect(sent(['某县人民政府办公室'], ['某市人民政府'])).toMatchObject({ issuer: 'office', addressee: 'superior_government' });
    expect(sent(['某县水利局'], ['某市水利局'])).toMatchObject({ issuer: 'department', addressee: 'superior_department' });
    expect(sent(['中共某县委员会', '某县人民政府'], ['各镇'])).toMatchObject({ issuer: 'party_and_government' });
    expect(sent(['某县人民政府'], ['某县人大常委会'])).toMatchObject({ addressee: 'congress' });
    expect(sent(['某县某镇人民政府'], ['各村'])).not.toHaveProperty('issuer');
    expect(of({ doc_type: 'public_notice', issuers: ['某县人民政府'] }).issuance).toMatchObject({ addressee: 'public' });
  });

  test('length, openness, secrecy and what is attached', () => {
    expect(
      of({
        secrecy: { level: 'secret', period: '1年' },
        notes: '此件不公开',
        body: [{ type: 'paragraph', text: '请 检查。' }],
        attachments: [{ title: '合法性审核意见' }, { title: '征求意见情况' }],
      }).issuance,
    ).toEqual({
      classification: 'confidential',
      characters: 4,
      disclosure: 'not_public',
      confidential: true,
      secrecy_marked: true,
      secret_years: 1,
      department_legality_opinion: true,
      consultation_record: true,
    });
    expect(of({ notes: '此件公开发布' }).issuance).toEqual({ disclosure: 'public' });
    expect(of({ notes: '此件依申请公开' }).issuance).toEqual({ disclosure: 'on_request' });
  });

  test('that a department instructs with the consent of its government', () => {
    const paper = { issuers: ['某县水利局'], body: [{ type: 'paragraph' as const, text: '经县政府同意，现通知如下。' }] };
    expect(of(paper).issuance).toMatchObject({ government_approved: true });
  });
});

test('what a paper does not show is not proposed', () => {
  expect(facts('关于防汛')).toEqual({ paper: {}, issuance: {}, shown_at: { paper: {}, issuance: {} } });
});

test('every fact has the part of the paper that shows it', () => {
  const { paper, shown_at } = facts('特急', '关于防汛的报告', '某县人民政府：', '物资不足，请批准购置。', ...END);
  expect(Object.keys(shown_at.paper)).toEqual(Object.keys(paper));
  expect(shown_at.paper).toMatchObject({ doc_type: 'title', urgency: 'urgency', contains_request: 'body.0.text' });
});

test('every proposed fact is one that the kind of matter has', () => {
  const rich = of({
    doc_type: 'request',
    urgency: 'urgent',
    secrecy: { level: 'top_secret' },
    issuers: ['某县某镇人民政府'],
    recipients: ['某市人民政府'],
    notes: '此件公开发布',
    body: [{ type: 'paragraph', text: '经县政府常务会议审议通过，已征求意见，请于2025年3月20日前批复。' }],
    imprint: { copies_to: ['某县人民政府'] },
  });
  for (const kind of ['paper', 'issuance'] as const) {
    const scope = new Map(Object.entries(kinds[kind]?.facts ?? {}).map(([name, { type, claim = false }]) => [name, { type, claim }]));
    expect(checkFacts(rich[kind], scope)).toEqual([]);
  }
});
