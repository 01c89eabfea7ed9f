import type { MatterRow } from '@guiju/contract';
import { expect, test } from 'vitest';
import { matterCsv } from './matter-csv.ts';

const same = (id: string): string => id;
const said = (id: string) => ({ zh: id, en: id });
const names = { person: same, post: same, unit: same, kind: said, act: said, role: said };

const row: MatterRow = {
  id: 'm1',
  kind: 'paper',
  title: '关于防汛的请示',
  number: null,
  status: 'running',
  unit: 'u',
  unit_name: '水利局',
  submitter_name: '演示文书',
  stage: { act: 'review', posts: ['主任'] },
  seat: null,
  due: '2026-11-26',
  provisional: true,
  light: 'green',
  urgent: true,
  urged: 2,
  opened_at: null,
  updated_at: '2026-11-20T16:30:00Z',
};

test('exports a list with its head, days and hours of the office', () => {
  const [head = '', line] = matterCsv([row], names, ({ zh }) => zh)
    .trim()
    .split('\r\n');
  expect(head.split(',')).toHaveLength(11);
  expect(line).toBe('关于防汛的请示,,paper,水利局,演示文书,review · 主任,2026-11-26,是,是,2,2026-11-21 00:30');
});
