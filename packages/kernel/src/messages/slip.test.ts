import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { provision, rulebookOf } from '../slip/office.fixture.ts';
import { message } from './message.ts';
import { sentences, slipMessage } from './slip.ts';

const slip = new URL('../slip/', import.meta.url);
const sources = readdirSync(slip, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.includes('.test.') && !name.includes('.fixture.') && name !== 'codes.ts')
  .map((name) => readFileSync(new URL(name, slip), 'utf8'))
  .join('\n');

const rulebook = rulebookOf([provision('demo-29.1', { kind: 'route', stages: [] }, { article: '29' })]);
const finding = (code: string, detail: Readonly<Record<string, string>> = {}) =>
  ({ code, verdict: 'unmet', effect: 'refuse', missing: [], facts: {}, detail }) as const;

it('has a sentence for every code the slip uses, and a use for every sentence', () => {
  const used = new Set([...sources.matchAll(/(?:refusal|block|factsMissing)\(\s*(?:[^'(]*\? )?'([a-z_]+)'/g)].map(([, code]) => code));
  for (const [, a, b] of sources.matchAll(/\? '([a-z_]+)' : '([a-z_]+)'\)/g)) used.add(a).add(b);
  expect(Object.keys(sentences).filter((code) => !used.has(code))).toEqual([]);
  expect([...used].filter((code) => code !== undefined && !(code in sentences))).toEqual([]);
});

it.each(Object.keys(sentences))('says %s in both languages, as whole sentences', (code) => {
  const said = slipMessage(
    rulebook,
    'sample',
    finding(code, { zh: '甲', en: 'a', fit: 'agree', state: 'acted', status: 'closed', post: '演示岗位' }),
  );
  expect(said?.zh).toMatch(/。$/);
  expect(said?.en).toMatch(/\.$/);
  expect(`${said?.zh}${said?.en}`).not.toMatch(/undefined|\[object/);
});

it('cites the article where a provision is the reason', () => {
  const reserved = { ...finding('reserved', { post: '演示区长' }), provision: 'demo-29.1' };
  expect(message(rulebook, 'sample', reserved)).toEqual({
    zh: '第二十九条：规则规定此事由“演示区长”本人办理，不能转办；可由依法受托人或主持工作的负责人办理。',
    en: 'Article 29: The rules keep this to “演示区长”; it cannot be transferred, only a lawful delegate or acting head may do it.',
  });
});

it('names the stages that change', () => {
  const said = message(rulebook, 'sample', finding('course_changes', { added: 'review:justice sign:head+deputy', dropped: '', again: '' }));
  expect(said.zh).toContain('增加司法行政(法制)机构审核、政府主要负责人、副职签发；减少无');
});
