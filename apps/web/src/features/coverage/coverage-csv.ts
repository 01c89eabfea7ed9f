import type { CoverageView } from '@guiju/contract';
import { articleName, type Bilingual, type ProvisionKind } from '@guiju/kernel';
import { csvOf } from '../../shared/csv.ts';
import { provisionKindWords } from '../../shared/provision-terms/words.ts';
import { modeWords } from '../../shared/rule-words.ts';
import type { CoveredProvision } from './coverage-query.ts';
import { columns, outcomeWords } from './coverage-words.ts';

const heads = {
  id: { zh: '编号', en: 'Id' },
  article: { zh: '条', en: 'Article' },
  gist: { zh: '要点', en: 'Gist' },
  kind: { zh: '类型', en: 'Kind' },
  mode: { zh: '落实方式', en: 'Honoured by' },
  scenarios: { zh: '案例', en: 'Scenarios' },
  tests: { zh: '测试', en: 'Tests' },
} as const satisfies Record<string, Bilingual>;

const gap: Bilingual = { zh: '缺', en: 'gap' };

/** Name of what honours a provision. */
export const modeName = (mode: CoveredProvision['mode']): Bilingual => (mode === 'gap' ? gap : modeWords[mode]);

/** Name of a kind of provision. */
export const kindName = (kind: string): Bilingual => provisionKindWords[kind as ProvisionKind] ?? { zh: kind, en: kind };

/** The coverage table as it stands, one line for each provision; the numbers only where they are one's own. */
export const coverageCsv = ({ own }: CoverageView, provisions: readonly CoveredProvision[], t: (text: Bilingual) => string): string => {
  const numbered = own ? columns : [];
  const head = [...Object.values(heads), ...numbered.map((column) => outcomeWords[column])].map(t);
  const lines = provisions.map(({ id, article, gist, kind, mode, scenarios, tests, numbers }) => [
    ...[id, t(articleName(article)), t(gist), t(kindName(kind)), t(modeName(mode)), String(scenarios), String(tests)],
    ...numbered.map((column) => String(numbers?.[column] ?? 0)),
  ]);
  return csvOf([head, ...lines]);
};
