import { describe, expect, it } from 'vitest';
import { endOf } from './archive.ts';
import { available } from './available.ts';
import { drafted, type Given, submitted } from './given.fixture.ts';
import { numberNeeded } from './number.ts';
import { at, route, rulebookOf, stage, worldOf } from './office.fixture.ts';
import { operations } from './operations/index.ts';

const rules = rulebookOf([route('demo-1.1', [stage('sign', ['head'])])]);
const closed = (more: Parameters<typeof worldOf>[1] = {}): Given =>
  submitted(worldOf(rules, more)).acts('head').when(at('clerk'), { type: 'reach', checkpoint: 'close' });
const archive = { type: 'archive', retention: 'thirty_years', class: '办公室' } as const;
const serials = { 'archive:thirty_years:办公室/2025': 7 };

describe('the archive', () => {
  it('takes a closed matter with class, retention period and the next number of its piece', () => {
    const given = closed();
    expect(numberNeeded(given.world, given.matter, archive)).toBe('archive:thirty_years:办公室/2025');
    const { matter } = given
      .meanwhile({ serials, settings: { ...given.world.settings, fonds: 'Z109' }, now: '2026-03-02T09:00:00+08:00' })
      .when(at('clerk'), { ...archive, class: ' 办公室 ', note: '随本年度文书档案移交' });
    expect(matter.archived).toEqual({
      ...{ at: '2026-03-02T09:00:00+08:00', actor: at('clerk'), retention: 'thirty_years', class: '办公室' },
      ...{ fonds: 'Z109', year: 2025, piece: 7, text: 'Z109-WS·2025-D30-办公室-0007' },
    });
    expect(matter.comments.at(-1)).toMatchObject({ on: 'archive', text: '随本年度文书档案移交' });
  });

  it('numbers without a fonds where the office has none', () => {
    expect(closed({ serials: { 'demo/2025': 38, ...serials } }).when(at('clerk'), archive).matter.archived).toMatchObject({
      fonds: null,
      text: 'WS·2025-D30-办公室-0007',
    });
  });

  it('takes nothing from others, without a class, before the end, or without its number locked', () => {
    const given = closed();
    expect(given.refused(at('dept-a-clerk'), archive)).toEqual(['office_only']);
    expect(given.refused(at('clerk'), { ...archive, class: ' ' })).toEqual(['class_missing']);
    expect(given.refused(at('clerk'), archive)).toEqual(['serial_not_locked']);
    expect(submitted(worldOf(rules)).refused(at('clerk'), archive)).toEqual(['not_in_status']);
  });

  it('[S-22] takes a matter that was terminated, with what was said and done up to then, in the year of its end', () => {
    const ended = submitted(worldOf(rules)).when(at('director'), { type: 'terminate', reason: '并入另一件办理' });
    expect(endOf(ended.matter)?.archive).toEqual([{ item: 'paper', name: '关于样例的请示', hash: 'h1' }]);
    expect(numberNeeded(ended.world, ended.matter, archive)).toBe('archive:thirty_years:办公室/2025');
    const { matter } = ended.meanwhile({ serials, now: '2026-01-05T09:00:00+08:00' }).when(at('clerk'), archive);
    expect(matter).toMatchObject({ status: 'terminated', archived: { year: 2025, text: 'WS·2025-D30-办公室-0007' } });
  });

  it('leaves out a draft that nobody was ever asked about, and says why', () => {
    const ended = drafted(worldOf(rules)).when(at('dept-a-clerk'), { type: 'terminate', reason: '不再需要' });
    expect(endOf(ended.matter)).toBeNull();
    expect(numberNeeded(ended.world, ended.matter, archive)).toBeNull();
    const [entry] = available(ended.world, ended.matter, at('clerk')).filter(({ command }) => command === 'archive');
    expect(entry).toMatchObject({ may: false, because: [{ code: 'never_submitted' }] });
  });

  it('[I-4] changes nothing that it has: every command is refused with the archival number', () => {
    const { world, matter, refused } = closed({ serials: { 'demo/2025': 38, ...serials } }).when(at('clerk'), archive);
    for (const post of ['clerk', 'head', 'dept-a-clerk']) {
      const offered = available(world, matter, at(post));
      expect([...new Set(offered.map(({ command }) => command))]).toEqual(Object.keys(operations));
      expect(offered.filter(({ may }) => may)).toEqual([]);
    }
    expect(refused(at('clerk'), { type: 'circulate', to: [at('head')], text: '' })).toEqual(['archived']);
    expect(refused(at('clerk'), { type: 'edit_content', content: { ...matter.content, text: '改' } })).toEqual(['archived']);
    expect(refused(at('clerk'), archive)).toEqual(['archived']);
  });
});
