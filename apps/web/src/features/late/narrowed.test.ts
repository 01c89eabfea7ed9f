import { expect, test } from 'vitest';
import { type LateRow, narrowed } from './narrowed.ts';

const row = (title: string, kind: string, unit_name: string): LateRow => ({
  ...{ id: title, kind, title, unit_name, number: null, status: 'running', unit: 'u', submitter_name: '', stage: null, seat: null },
  ...{ due: '2026-11-20', provisional: false, light: 'red', urgent: false, urged: 0, opened_at: null, updated_at: '2026-11-01T00:00:00Z' },
  ...{ provision: 'p', act: 'handle', due_at: '2026-11-20T09:30:00Z' },
});
const rows = [row('关于防汛的请示', 'paper', '水利局'), row('关于经费的请示', 'paper', '财政局'), row('防汛通知', 'issuance', '水利局')];
const titles = (filter: object) => narrowed(rows, filter).map(({ title }) => title);

test('leaves lines of the kind that have every word', () => {
  expect(titles({})).toHaveLength(3);
  expect(titles({ q: '防汛' })).toEqual(['关于防汛的请示', '防汛通知']);
  expect(titles({ q: '请示 水利' })).toEqual(['关于防汛的请示']);
  expect(titles({ q: '防汛', kind: 'issuance' })).toEqual(['防汛通知']);
});
