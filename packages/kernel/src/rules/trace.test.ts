import { describe, expect, it } from 'vitest';
import { provision, worldOf } from './sample.fixture.ts';
import { trace } from './trace.ts';

const world = worldOf(
  provision('1.1', { kind: 'check', when: 'weighty and copies > 1', require: 'agreed' }),
  provision('1.2', { kind: 'check', when: 'class = "huge"', exception_of: ['sample-1.1'] }),
  provision('2.1', { kind: 'deadline', act: 'handle', within: { working_days: 3 }, from: 'assign', yields_to: ['sample-2.2'] }),
  provision('2.2', { kind: 'deadline', act: 'handle', within: { fact: 'set_for' }, from: 'assign', when: 'rush' }),
);

describe('trace', () => {
  it('shows which part of the condition did not hold, in words and values', () => {
    expect(trace(world, 'errand', { weighty: true, copies: 1, class: 'small' }, 'sample-1.1')).toMatchObject({
      article: '1',
      applies: false,
      verdict: 'not_applicable',
      when: {
        sentence: { zh: expect.stringContaining('份数超过1') },
        trace: {
          result: false,
          parts: [
            { text: 'weighty', result: true },
            { text: 'copies > 1', result: false },
          ],
        },
      },
      require: { trace: { result: 'unknown', missing: ['agreed'] } },
      related: [{ provision: 'sample-1.2', as: 'exception', applies: false }],
    });
  });

  it('shows the exception that set it aside', () => {
    expect(trace(world, 'errand', { weighty: true, copies: 2, class: 'huge' }, 'sample-1.1')).toMatchObject({
      applies: false,
      when: { trace: { result: true } },
      related: [{ provision: 'sample-1.2', article: '1', applies: true, when: { trace: { result: true } } }],
    });
  });

  it('names the facts that are missing, of its own and of the exception', () => {
    expect(trace(world, 'errand', { weighty: true }, 'sample-1.1')).toMatchObject({ verdict: 'unknown', missing: ['copies', 'class'] });
    const facts = { weighty: true, copies: 2, class: 'small' };
    expect(trace(world, 'errand', facts, 'sample-1.1')).toMatchObject({ applies: true, verdict: 'unknown', missing: ['agreed'] });
    expect(trace(world, 'errand', { ...facts, agreed: true }, 'sample-1.1')).toMatchObject({ verdict: 'met', missing: [] });
  });

  it('shows what takes the place of a limit', () => {
    expect(trace(world, 'errand', { rush: true }, 'sample-2.1')).toMatchObject({
      applies: false,
      when: null,
      related: [{ provision: 'sample-2.2', as: 'replacement', applies: true }],
    });
    expect(trace(world, 'errand', {}, 'sample-2.1')).toMatchObject({ applies: true, verdict: null });
  });

  it('knows the provisions of the kind', () => {
    expect(() => trace(world, 'errand', {}, 'sample-9.9')).toThrow(RangeError);
  });
});
