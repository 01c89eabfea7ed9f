import { expect, test } from 'vitest';
import { madeChanges } from './made-changes.ts';

test('corrections of one text are shown as one, from what stood there first', () => {
  const change = (path: string, before: string, after: string) => ({ rule: 'r', path, before, after });
  const [first, second, ...more] = madeChanges([
    change('body.0.text', '请做好检查,', '请做好检查，'),
    change('title', '通知。', '通知'),
    change('body.0.text', '请做好检查，', '请做好检查。'),
  ]);
  expect(first).toEqual({
    path: 'body.0.text',
    runs: [
      { text: '请做好检查', in: 'both' },
      { text: ',', in: 'before' },
      { text: '。', in: 'after' },
    ],
  });
  expect(second?.path).toBe('title');
  expect(more).toEqual([]);
});
