import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findRulebook, lawsOn, listLaws, listRulebooks } from './editions.ts';
import { loadFiles, loadRulebook } from './load.ts';
import { formatProblem } from './problem.ts';
import { tinyFiles, tinyHeader } from './testing/tiny.ts';

const root = mkdtempSync(join(tmpdir(), 'rulebooks-'));
afterAll(() => rmSync(root, { recursive: true }));

const write = (folder: string, header: string): string => {
  const dir = join(root, folder);
  mkdirSync(dir, { recursive: true });
  const files = tinyFiles([{ id: 'anytown-3.1', body: 'route: {matter: issuance, stages: [{sign: head}]}' }], header);
  for (const { name, text } of files) writeFileSync(join(dir, name), text);
  return dir;
};

describe('loadFiles', () => {
  const problemsOf = (body: string) => {
    const loaded = loadFiles('tiny', tinyFiles([{ id: 'anytown-3.1', body }]));
    return loaded.ok ? [] : loaded.problems.map(formatProblem).map((text) => text.split('\n')[0]);
  };

  it.each([
    ['a fact that does not exist', "check: {matter: paper, require: 'main_recipents = 1'}", '10:42 error wrong_expression'],
    [
      'a fault in the middle of an expression',
      "check: {matter: paper, when: 'important and mattrs = 1', require: important}",
      '10:53 error wrong_expression',
    ],
    [
      'a value an enum does not have',
      `check: {matter: paper, when: 'doc_type = "requst"', require: important}`,
      '10:50 error wrong_expression',
    ],
    ['a kind of matter that does not exist', 'check: {matter: papers, require: important}', '10:25 error unknown_kind'],
    ['a checkpoint the kind does not have', 'check: {matter: paper, require: important, at: depart}', '10:56 error wrong_word'],
    ['an exception from nothing', 'check: {matter: paper, require: important, exception_of: [anytown-9.9]}', '10:66 error wrong_reference'],
    [
      'a limit from a fact that is no date',
      'deadline: {matter: paper, act: handle, within: 3 working days, from: important}',
      '10:78 error wrong_word',
    ],
  ])('points at %s', (_what, body, expected) => {
    expect(problemsOf(body)).toEqual([`01-general.yaml:${expected} anytown-3.1`]);
  });

  it('finds exceptions that go round in a circle', () => {
    const check = (id: string, from: string) => ({ id, body: `check: {matter: paper, require: important, exception_of: ${from}}` });
    const loaded = loadFiles('tiny', tinyFiles([check('anytown-3.1', 'anytown-3.2'), check('anytown-3.2', 'anytown-3.1')]));
    expect(loaded.ok ? [] : loaded.problems.map(({ code, ids }) => [code, ...ids])).toEqual([
      ['wrong_reference', 'anytown-3.1'],
      ['wrong_reference', 'anytown-3.2'],
    ]);
  });
});

describe('editions on disk', () => {
  it('finds the edition in force on a day', () => {
    write('anytown/2025-01-01', tinyHeader);
    write('anytown/2026-01-01', tinyHeader.replace('2025-01-01', '2026-01-01'));
    expect(listRulebooks(root).map(({ effective }) => effective)).toEqual(['2025-01-01', '2026-01-01']);
    expect(findRulebook(root, 'anytown', '2024-12-31')).toBeUndefined();
    expect(findRulebook(root, 'anytown', '2025-12-31')?.effective).toBe('2025-01-01');
    expect(findRulebook(root, 'anytown', '2026-01-01')?.effective).toBe('2026-01-01');
    expect(findRulebook(root, 'othertown', '2026-01-01')).toBeUndefined();
  });

  it('wants the folder to bear the name of government and day', () => {
    const loaded = loadRulebook(write('othertown/2025-03-01', tinyHeader));
    expect(loaded.ok ? [] : loaded.problems.map(({ code, line, message }) => [code, line, message.en])).toEqual([
      ['wrong_folder', 1, '"government" must be the name of the folder, "othertown"'],
      ['wrong_folder', 6, '"effective" must be the name of the folder, "2025-03-01"'],
    ]);
  });
});

describe('national laws on disk', () => {
  const under = join(root, 'under-laws');
  const law = (effective: string, days: number): void => {
    const dir = join(under, 'national', 'lawful', effective);
    mkdirSync(dir, { recursive: true });
    const header = tinyHeader
      .replace('government: anytown', 'law: lawful')
      .replace('2025-01-01', effective)
      .replace(/^(terms|transition): .*\n/gm, '');
    const body = `deadline: {matter: paper, act: handle, within: ${days} working days, from: assign}`;
    for (const { name, text } of tinyFiles([{ id: 'lawful-5.1', body }], header)) writeFileSync(join(dir, name), text);
  };
  const within = (day?: string) => {
    const loaded = loadRulebook(join(under, 'anytown', '2025-01-01'), day);
    if (!loaded.ok) throw new Error(loaded.problems.map(formatProblem).join('\n'));
    const body = loaded.rulebook.byId.get('lawful-5.1')?.body;
    return { hash: loaded.data.hash, within: body?.kind === 'deadline' ? body.within : null, own: loaded.data.provisions.length };
  };

  it('stand above every government, each in the edition of the day, and the hash of an edition covers them', () => {
    write('under-laws/anytown/2025-01-01', tinyHeader);
    const alone = within();
    expect(alone.within).toBeNull();
    law('2024-01-01', 20);
    const first = within();
    law('2026-01-01', 10);
    expect(listRulebooks(under).map(({ government }) => government)).toEqual(['anytown']);
    expect(listLaws(under).map(({ government, effective }) => `${government} ${effective}`)).toEqual([
      'national/lawful 2024-01-01',
      'national/lawful 2026-01-01',
    ]);
    expect(lawsOn(under, '2023-01-01').map(({ effective }) => effective)).toEqual(['2024-01-01']);
    expect([within('2025-12-31'), within('2026-01-01').within, within().within]).toEqual([
      first,
      { working_days: 10 },
      { working_days: 10 },
    ]);
    expect(new Set([alone.hash, first.hash, within().hash]).size).toBe(3);
    expect(first).toMatchObject({ within: { working_days: 20 }, own: 1 });
  });

  it('and the edition below them are read anew only when one of them is another', () => {
    const dir = write('under-laws/anytown/2025-01-01', tinyHeader);
    const first = loadRulebook(dir);
    expect(loadRulebook(dir)).toBe(first);
    law('2026-01-01', 12);
    const second = loadRulebook(dir);
    expect([second === first, within().within]).toEqual([false, { working_days: 12 }]);
    writeFileSync(join(dir, 'rulebook.yaml'), tinyHeader.replace('2025-01-01', '2025-01-02'));
    expect(loadRulebook(dir).ok).toBe(false);
    write('under-laws/anytown/2025-01-01', tinyHeader);
    expect(within().hash).toBe(second.ok && second.data.hash);
  });

  it('load by themselves, under a folder of their name', () => {
    const loaded = loadRulebook(join(under, 'national', 'lawful', '2024-01-01'));
    expect(loaded.ok && [loaded.data.government, loaded.data.edition]).toEqual(['national/lawful', 'national/lawful/2024-01-01']);
    writeFileSync(join(under, 'national', 'lawful', '2026-01-01', 'rulebook.yaml'), 'law: other\n');
    const broken = loadRulebook(join(under, 'anytown', '2025-01-01'));
    expect(broken.ok ? [] : broken.problems.map(({ file }) => file.includes('national'))).not.toContain(false);
  });
});
