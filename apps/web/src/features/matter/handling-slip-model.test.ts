import type { Matter } from '@guiju/kernel';
import { expect, test } from 'vitest';
import { actsOnSlip } from './handling-slip-model.ts';
import { saidOf } from './said-model.ts';
import { versionsOf } from './versions-model.ts';

test('[I-4] the paper slip has every act, withdrawn ones too, in the order in which they were done', () => {
  const act = (n: number) => ({ n }) as never;
  const seat = (n: number | null) => ({ post: 'a', role: 'head', act: n === null ? null : act(n) });
  const stages = [
    { act: 'review', rounds: [{ seats: [seat(1), seat(null)] }, { seats: [seat(3)] }] },
    { act: 'sign', rounds: [{ seats: [seat(2)] }] },
  ] as unknown as Matter['stages'];
  expect(actsOnSlip({ stages }).map(({ stage, act: { n } }) => [n, stage])).toEqual([
    [1, 'review'],
    [2, 'sign'],
    [3, 'review'],
  ]);
});

test('[I-4] what was said stays, the newest first; silence is not listed', () => {
  const said = (text: string) => ({ at: '', actor: { person: 'p', post: 'a' }, text, on: 'comment' });
  expect(saidOf([said('一'), said(' '), said('二')]).map(({ text }) => text)).toEqual(['二', '一']);
});

test('versions are the edits of the ledger, numbered from the first', () => {
  const row = (type: string, title: string) =>
    ({ type, at: '', post_title: '文员', person_name: '演示文员', event: { type, content: { title } } }) as never;
  expect(
    versionsOf([row('content_edited', '一稿'), row('submitted', ''), row('content_edited', '二稿')]).map(({ n, content }) => [
      n,
      content.title,
    ]),
  ).toEqual([
    [1, '一稿'],
    [2, '二稿'],
  ]);
});
