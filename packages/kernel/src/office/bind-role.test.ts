import { describe, expect, it } from 'vitest';
import type { Role } from '../vocabulary/words.ts';
import { bindRole, type RoleContext } from './bind-role.ts';
import { DIRECTORY } from './directory.fixture.ts';

const DAY = '2025-11-20';
const bind = (role: Role, context: Partial<RoleContext> = {}, day = DAY, directory = DIRECTORY) =>
  bindRole(directory, role, { unit: 'water', area: null, submitterUnit: 'water', unitsFor: {}, ...context }, day);

describe('[S-2] binding a role to posts', () => {
  it('takes the posts that fill it', () => {
    expect(bind('head')).toEqual(['head']);
    expect(bind('deputy')).toEqual(['first', 'second']);
    expect(bind('justice')).toEqual(['justice-head']);
    expect(bind('office')).toEqual(['clerk']);
    expect(bind('audit')).toEqual([]);
  });

  it('finds the deputy in charge by the unit, by the lead unit where one is named, else by the area', () => {
    expect(bind('deputy_in_charge')).toEqual(['second']);
    expect(bind('deputy_in_charge', { unitsFor: { lead_department: ['justice'] } })).toEqual(['first']);
    expect(bind('deputy_in_charge', { unitsFor: { lead_department: ['water', 'justice'] } })).toEqual(['first', 'second']);
    expect(bind('deputy_in_charge', { unit: 'east', area: 'law' })).toEqual(['first']);
    expect(bind('deputy_in_charge', { unit: 'water', area: 'law' })).toEqual(['second']);
    expect(bind('deputy_in_charge', { unit: 'office' })).toEqual(['head']);
    expect(bind('deputy_in_charge', { unit: 'east' })).toEqual([]);
  });

  it('reads portfolios on the day', () => {
    expect(bind('deputy_in_charge', { unit: 'court' }, '2025-06-30')).toEqual([]);
    expect(bind('deputy_in_charge', { unit: 'court' }, '2025-07-01')).toEqual(['first']);
    expect(bind('deputy_in_charge', { unit: 'justice' }, '2024-12-31')).toEqual([]);
  });

  it('finds the deputy director in charge among the office', () => {
    expect(bind('office_deputy_director_in_charge')).toEqual(['vice']);
    expect(bind('office_deputy_director_in_charge', { unit: 'justice' })).toEqual([]);
  });

  it('finds other deputies whose units are touched', () => {
    expect(bind('relevant_deputies', { unitsFor: { departments_concerned: ['justice', 'water'] } })).toEqual(['first']);
    expect(bind('relevant_deputies')).toEqual([]);
  });

  it('takes the leaders of the units named, and nobody before units are named', () => {
    expect(bind('lead_department')).toEqual([]);
    expect(bind('lead_department', { unitsFor: { lead_department: ['water'] } })).toEqual(['water-head']);
    expect(bind('cooperating_departments', { unitsFor: { cooperating_departments: ['justice', 'office'] } })).toEqual([
      'director',
      'justice-head',
    ]);
    expect(bind('departments_concerned', { unitsFor: { departments_concerned: ['court', 'east'] } })).toEqual([
      'court-liaison',
      'east-head',
    ]);
  });

  it('takes the posts of the submitting unit for roles that every unit has', () => {
    expect(bind('department_head')).toEqual(['water-head']);
    expect(bind('department_head', { submitterUnit: 'east' })).toEqual(['east-head']);
    expect(bind('township_head', { submitterUnit: 'east' })).toEqual(['east-head']);
    expect(bind('drafter', { unit: 'justice' })).toEqual(['water-head']);
    expect(bind('sender', { unit: 'justice' })).toEqual(['justice-head']);
    expect(bind('applicant')).toEqual(['water-head']);
    expect(bind('applicant', { submitterPost: 'water-clerk' })).toEqual(['water-clerk']);
    expect(bind('township_party_secretary', { submitterUnit: 'east' })).toEqual([]);
  });

  it('takes who chaired as chair', () => {
    expect(bind('chair')).toEqual([]);
    expect(bind('chair', { chairRole: 'executive_deputy' })).toEqual(['first']);
    expect(bind('chair', { chairRole: 'deputy_in_charge' })).toEqual(['second']);
    expect(bind('chair', { chairRole: 'chair' })).toEqual([]);
  });

  it('takes as delegate of the head the post entrusted for the absence of that day', () => {
    const directory = {
      ...DIRECTORY,
      absences: [{ post: 'head', from: '2025-11-19', to: '2025-11-20', entrusted: 'second', reason: '出差' }],
    };
    expect(bind('head_delegate', {}, '2025-11-20', directory)).toEqual(['second']);
    expect(bind('head_delegate', {}, '2025-11-21', directory)).toEqual([]);
  });
});
