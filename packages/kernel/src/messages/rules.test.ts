import { describe, expect, it } from 'vitest';
import type { Facts } from '../expression/index.ts';
import { explain } from '../rules/explain.ts';
import type { Body } from '../rules/rulebook.ts';
import { provision, worldOf } from '../rules/sample.fixture.ts';
import { articleName, roleName } from './names.ts';
import { findingMessage } from './rules.ts';

const say = (body: Body, facts: Facts, options = {}) => {
  const world = worldOf(provision('29.7', body));
  const [finding] = explain(world, 'errand', facts, options).findings;
  return finding === undefined ? undefined : findingMessage(world.rulebook, 'errand', finding);
};

describe('findingMessage', () => {
  it('names article, gist, field, value and the way out', () => {
    expect(say({ kind: 'check', require: 'copies = 1', at: 'submit', otherwise: 'return' }, { copies: 2 })).toEqual({
      zh: '第二十九条（规定29.7）不符合：“份数”为2。请改正后再报，否则予以退回。',
      en: 'Article 29 (Rule 29.7) is not met: “copies” is 2. Correct this, or it is returned.',
    });
    expect(say({ kind: 'check', require: 'class in ("small", "large")', at: 'sign' }, { class: 'huge' })?.zh).toBe(
      '第二十九条（规定29.7）不符合：“类别”为特大。请先改正，才能签发。',
    );
    expect(say({ kind: 'check', require: 'agreed', otherwise: 'warn' }, { agreed: false })).toEqual({
      zh: expect.stringMatching(/不符合：“已协商一致”为否。请改正；确需继续的，请写明理由。$/),
      en: expect.stringMatching(/is not met: “agreed” is no\. Correct this, or give the reason for going on\.$/),
    });
  });

  it('names only the facts because of which a demand does not hold', () => {
    const require = 'copies = 1 and agreed and not(rush) and (class = "small" or (weighty and agreed))';
    const told = say({ kind: 'check', require }, { copies: 2, agreed: true, class: 'large', weighty: false });
    expect(told?.zh).toContain('不符合：“份数”为2、“类别”为大、“重要”为否。');
    expect(say({ kind: 'check', require: 'rush and copies = 1' }, { copies: 1 })?.zh).toContain('不符合：“加急”未填写。');
    expect(say({ kind: 'check', require: 'agreed' }, { agreed: true })).toEqual({
      zh: '第二十九条（规定29.7）已符合。',
      en: 'Article 29 (Rule 29.7) is met.',
    });
  });

  it('names the fields to fill in', () => {
    expect(say({ kind: 'check', when: 'weighty', require: 'agreed' }, {})).toEqual({
      zh: '第二十九条（规定29.7）尚不能判断，请填写“重要”。',
      en: 'Article 29 (Rule 29.7) cannot be judged yet: fill in “weighty”.',
    });
  });

  it('says what is left to a person, and what was judged', () => {
    const body: Body = { kind: 'check', judge: { zh: '是否必要', en: 'whether it is needed' } };
    expect(say(body, {})?.zh).toBe('第二十九条（是否必要）须由人判断，请记明结论和理由。');
    expect(say(body, {}, { judgements: { 'sample-29.7': { holds: false } } })?.zh).toBe(
      '第二十九条（是否必要）经判断不符合。请先改正，才能继续办理。',
    );
    expect(say(body, {}, { judgements: { 'sample-29.7': { holds: true } } })?.en).toBe('Article 29 (whether it is needed) is met.');
  });

  it('says what a record, a quota and a deadline find by themselves', () => {
    const record: Body = { kind: 'record', item: 'plan', name: { zh: '年度计划', en: 'annual plan' } };
    expect(say(record, { records: { plan: false } })?.zh).toBe(
      '第二十九条（规定29.7）不符合：“年度计划”没有存档。请先改正，才能继续办理。',
    );
    expect(say(record, {})?.zh).toContain('请将“年度计划”存档');
    const quota: Body = { kind: 'quota', measure: 'copies', max: 3, counts: { zh: '会议数', en: 'meetings' } };
    expect(say(quota, { copies: 4 })?.zh).toContain('不符合：“份数”为4。');
    const counted: Body = { kind: 'quota', max: 3, counts: { zh: '会议数', en: 'meetings' } };
    expect(say(counted, {}, { counts: { 'sample-29.7': 3 } })?.zh).toContain('）按台账计入这一次即不符合。');
    expect(say(counted, {})?.zh).toBe('第二十九条（规定29.7）尚不能判断：台账没有给出“会议数”的数目，请先核对台账。');
    const within = { before: 'meets_on', days: 1, unit: 'calendar' } as const;
    const deadline: Body = { kind: 'deadline', act: 'report', within, from: 'submit', done: 'sent_on' };
    expect(say(deadline, { meets_on: '2025-12-01', sent_on: '2025-12-01' })).toEqual({
      zh: '第二十九条（规定29.7）不符合：“送达日期”为2025-12-01、“会议日期”为2025-12-01。请先改正，才能继续办理。',
      en: expect.stringContaining('“day sent” is 2025-12-01, “day of the meeting” is 2025-12-01'),
    });
  });

  it('never shows a rule id, and leaves codes of the slip to the slip', () => {
    const world = worldOf(provision('29.7', { kind: 'check', require: 'agreed' }));
    const finding = { code: 'seat_not_open', verdict: 'unmet', effect: 'refuse', missing: [], facts: {} } as const;
    expect(findingMessage(world.rulebook, 'errand', finding)).toBeNull();
    expect(
      findingMessage(world.rulebook, 'errand', { ...finding, code: 'route_conflict', detail: { provisions: 'sample-29.7' } })?.zh,
    ).toBe('第二十九条规定的办理次序互相矛盾，请由办公室确定次序。');
    expect(
      findingMessage(world.rulebook, 'errand', {
        ...finding,
        code: 'practice_undetermined',
        missing: ['weighty'],
        detail: { practice: 'p' },
      })?.zh,
    ).toBe('本机关惯例“p”是否适用尚不能判断，请填写“重要”。');
  });
});

describe('names', () => {
  it('cites articles and calls roles by their local titles', () => {
    const { rulebook } = worldOf();
    expect(articleName('105')).toEqual({ zh: '第一百零五条', en: 'article 105' });
    expect(roleName(rulebook, 'head').zh).toBe('县长');
    expect(roleName(rulebook, 'justice').zh).toBe('司法行政(法制)机构');
    expect(roleName(rulebook, 'nobody')).toEqual({ zh: 'nobody', en: 'nobody' });
  });
});
