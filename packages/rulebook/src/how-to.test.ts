import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileCalendar, compileRulebook, kinds, type MatterKind } from '@guiju/kernel';
import { describe, expect, it } from 'vitest';
import { loadCalendars } from './calendar.ts';
import { rulebooksRoot } from './editions.ts';
import { loadFiles } from './load.ts';
import type { RulebookFile } from './parse.ts';
import { formatProblem } from './problem.ts';
import { readScenarios } from './scenarios/load.ts';
import { runScenarios } from './scenarios/run.ts';
import { parseTiny } from './testing/tiny.ts';
import { verifyLoaded } from './verify.ts';

const howTo = (name: string): string => readFileSync(new URL(`../../../docs/how-to/${name}`, import.meta.url), 'utf8');

/** The samples of a page that bear a file name: ```yaml rulebook.yaml */
const samples = (page: string): readonly RulebookFile[] =>
  [...page.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)].map(([, name = '', text = '']) => ({ name, file: `anytown/${name}`, text }));

describe('docs/how-to/write-a-rulebook.md', () => {
  const page = howTo('write-a-rulebook.md');
  const files = samples(page);
  const [scenarios, rules] = [true, false].map((wanted) => files.filter(({ name }) => name.startsWith('scenarios/') === wanted));
  const said = (from: string, to: string): string => {
    const changed = rules?.map((file) => ({ ...file, text: file.text.replace(from, to) })) ?? [];
    const loaded = loadFiles('anytown', changed);
    const problems = loaded.ok ? verifyLoaded(loaded, { scenarios: [], problems: [] }) : loaded.problems;
    return problems.map(formatProblem).join('\n');
  };

  it('shows a rulebook that loads, has no error, and answers its scenarios', () => {
    const loaded = loadFiles('anytown', rules ?? []);
    if (!loaded.ok) throw new Error(loaded.problems.map(formatProblem).join('\n'));
    const read = readScenarios(loaded.rulebook, scenarios ?? []);
    const problems = verifyLoaded(loaded, read);
    expect(problems.filter(({ severity }) => severity === 'error').map(formatProblem)).toEqual([]);
    const calendars = loadCalendars(join(rulebooksRoot(), 'calendars'));
    if (!calendars.ok) throw new Error('the calendars must load');
    const results = runScenarios(loaded.rulebook, compileCalendar(calendars.notices), read.scenarios);
    expect(results.flatMap(({ differences }) => differences)).toEqual([]);
    expect(results).toHaveLength(10);
  });

  it('shows what a mistake looks like', () => {
    const shown = [...page.matchAll(/^```text\n(.*?)\n```$/gms)].map(([, text = '']) => text);
    expect(said('main_recipients = 1', 'main_recipents = 1').startsWith(shown[0] ?? 'nothing shown')).toBe(true);
    expect(said('          exception_of: anytown-3.1\n', '')).toContain(shown[1]);
  });
});

describe('docs/how-to/add-a-matter-kind.md', () => {
  it('shows a kind over whose facts rules can be written', async () => {
    const [sample] = samples(howTo('add-a-matter-kind.md'));
    const vocabulary = new URL('../../kernel/src/vocabulary/', import.meta.url).href;
    const file = join(mkdtempSync(join(tmpdir(), 'kind-')), 'lost-seal.ts');
    writeFileSync(file, sample?.text.replaceAll("from '../", `from '${vocabulary}`) ?? '');
    const { lostSeal }: { lostSeal: MatterKind } = await import(pathToFileURL(file).href);
    rmSync(dirname(file), { recursive: true });
    const body = "check: {matter: lost-seal, when: 'not(found_again)', require: reported_to_police, at: decide}";
    const { data } = parseTiny([{ id: 'anytown-3.1', body }]);
    expect(compileRulebook(data, { ...kinds, [lostSeal.id]: lostSeal }).ok).toBe(true);
  });
});
