import { expect, test } from 'vitest';
import { changed, type History, noHistory, redone, undone } from './history.ts';

const typed = (texts: readonly string[], every = 100): { readonly history: History<string>; readonly text: string } => {
  let history: History<string> = noHistory;
  let text = '';
  for (const [i, next] of texts.entries()) {
    history = changed(history, text, true, 1000 + i * every);
    text = next;
  }
  return { history, text };
};

test('words typed in one go are taken back together, and come back together', () => {
  const { history, text } = typed(['请', '请做', '请做好']);
  const back = undone(history, text);
  expect(back?.to).toBe('');
  expect(back && redone(back.history, back.to)?.to).toBe('请做好');
});

test('a pause parts what is taken back, and so does anything that is not typing', () => {
  const { history, text } = typed(['请', '请做'], 800);
  expect(undone(history, text)?.to).toBe('请');
  const split = changed(typed(['请', '请做']).history, '请做', false, 1250);
  expect(undone(split, '请|做')?.to).toBe('请做');
});

test('what was taken back is gone once something else is written', () => {
  const { history, text } = typed(['请']);
  const back = undone(history, text);
  expect(back && redone(changed(back.history, back.to, true, 9000), '各')).toBeNull();
  expect(undone(noHistory, '')).toBeNull();
});
