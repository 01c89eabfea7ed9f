import { compileCalendar, compileRulebook, type Facts, kinds, type RuleWorld } from '@guiju/kernel';
import { findRulebook, loadRulebook, rulebooksRoot } from '@guiju/rulebook';
import { draws } from '../measure.ts';

const KIND = 'issuance';

/** Only what decides who signs an outgoing paper: the routes with a signature, as a rulebook of its own. */
export const signingWorld = (): RuleWorld => {
  const edition = findRulebook(rulebooksRoot(), 'zhonglou', '2026-01-01');
  const read = edition === undefined ? undefined : loadRulebook(edition.dir);
  if (read?.ok !== true) throw new Error('the rulebook does not load');
  const provisions = read.data.provisions.filter(
    ({ body }) => body.kind === 'route' && body.matter?.includes(KIND) && body.stages.some(({ act }) => act === 'sign'),
  );
  const compiled = compileRulebook({ ...read.data, provisions, series: [], laws: [] }, kinds);
  if (!compiled.ok) throw new Error(compiled.problems.map(({ message }) => message.en).join('\n'));
  return { rulebook: compiled.rulebook, calendar: compileCalendar([]), now: '2026-01-05T09:00:00+08:00' };
};

const valuesOf = (fact: string): readonly string[] => {
  const type = kinds[KIND]?.facts[fact]?.type;
  if (type?.type === 'enum') return type.values;
  return type?.type === 'list' && type.of.type === 'enum' ? type.of.values : [];
};

/** Papers with every fact given, because the peers know no unknown ones; half of them in the government's name. */
export const signingCases = (count: number): readonly Facts[] => {
  const draw = draws(1);
  const pick = (values: readonly string[]): string => values[draw(values.length)] ?? '';
  return Array.from({ length: count }, () => ({
    issuer: pick(['government', 'government', 'office', 'department']),
    doc_type: pick(valuesOf('doc_type')),
    addressee: pick(valuesOf('addressee')),
    important: draw(2) === 0,
    normative: draw(4) === 0,
    subjects: Array.from({ length: draw(3) }, () => pick(valuesOf('subjects'))),
  }));
};
