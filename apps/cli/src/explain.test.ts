import { describe, expect, test } from 'vitest';
import { guiju } from './testing/guiju.ts';

const asked = ['explain', '--government', 'zhonglou', '--kind', 'paper', '--at', '2025-11-20', '--facts', '-'];
const facts = { handling: 'own_power', assigned_by: 'government' };
const line = (question: object): string =>
  `${JSON.stringify({ government: 'zhonglou', kind: 'paper', at: '2025-11-20', facts, ...question })}\n`;

describe('explain', { timeout: 30_000 }, () => {
  test('[zhonglou-29.7] answers one question with the fixed answer', async () => {
    const { code, out } = await guiju([...asked, '--json'], JSON.stringify(facts));
    const answer = JSON.parse(out);
    expect(code).toBe(0);
    expect(answer).toMatchObject({ government: 'zhonglou', rulebook: 'zhonglou/2025-10-20', kind: 'paper' });
    expect(answer.deadlines).toMatchObject([{ provision: 'zhonglou-29.7', article: '29', working_days: 3, due: '2025-11-25' }]);
    expect(answer.findings[0].message).toEqual({ zh: expect.any(String), en: expect.any(String) });
  });

  test('says the same to a person, in words', async () => {
    const { code, out } = await guiju(asked, JSON.stringify(facts));
    expect(code).toBe(0);
    expect(out).toContain('第二十九条：2025-11-25');
  });

  test('answers a batch line by line in the order asked, and goes on after a bad line', async () => {
    const questions = [
      line({}),
      'not json\n',
      line({ facts: { colour: 'red' } }),
      line({ government: 'nowhere' }),
      '\n',
      line({ kind: 'issuance', facts: {} }),
    ];
    const { code, out } = await guiju(['explain', '--batch'], questions.join(''));
    const answers = out
      .trimEnd()
      .split('\n')
      .map((each) => JSON.parse(each));
    expect(code).toBe(1);
    expect(answers.map(({ kind, error }) => kind ?? error.en)).toEqual([
      'paper',
      expect.stringContaining('not JSON'),
      expect.stringContaining('colour'),
      expect.stringContaining('zhonglou'),
      'issuance',
    ]);
  });

  test('takes government and kind of a batch from the options', async () => {
    const { code, out } = await guiju(['explain', '--batch', '--government', 'zhonglou', '--kind', 'paper'], '{"facts": {}}\n');
    expect([code, JSON.parse(out).kind]).toEqual([0, 'paper']);
  });

  test.each([
    ['an unknown government', ['explain', '--government', 'nowhere', '--kind', 'paper', '--facts', '-'], '{}', 2, 'nowhere'],
    ['an unknown kind', ['explain', '--government', 'zhonglou', '--kind', 'papr', '--facts', '-'], '{}', 2, 'did you mean paper?'],
    [
      'a day that does not exist',
      ['explain', '--government', 'zhonglou', '--kind', 'paper', '--facts', '-', '--at', '2026-02-30'],
      '{}',
      2,
      '2026-02-30',
    ],
    [
      'a day before the rules',
      ['explain', '--government', 'zhonglou', '--kind', 'paper', '--facts', '-', '--at', '1999-01-01'],
      '{}',
      1,
      '2025-10-20',
    ],
    [
      'a file that is not there',
      ['explain', '--government', 'zhonglou', '--kind', 'paper', '--facts', 'nowhere.json'],
      '',
      2,
      'nowhere.json',
    ],
    ['bad JSON', asked, '{"handling":', 1, 'not JSON'],
    ['an unknown fact', asked, '{"handlin": "own_power"}', 1, 'handling'],
  ] as const)('refuses %s', async (_name, args, input, code, said) => {
    const ran = await guiju([...args], input);
    expect(ran).toMatchObject({ code, out: '', err: expect.stringContaining(said) });
  });
});
