import { fileURLToPath } from 'node:url';
import type { Bilingual } from '@guiju/kernel';
import { expect, test } from 'vitest';
import { lintRules } from './lint.ts';
import { type LintRule, layoutStandard, numeralStandard, practice, punctuationStandard, regulation, type Severity } from './rule.ts';

const file = fileURLToPath(new URL('../../../../docs/reference/form-rules.md', import.meta.url));

const severities: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', hint: '·' };
const works: readonly Bilingual[] = [regulation, layoutStandard, punctuationStandard, numeralStandard, practice];

const row = ({ id, severity, about, source, mends }: LintRule): string =>
  `| ${severities[severity]} \`${id}\` | ${about.zh} — ${about.en} | ${source.clause} | ${mends === true ? '✓' : ''} |`;

const section = (work: Bilingual): string => {
  const rules = lintRules.filter(({ source }) => source.work.zh === work.zh);
  return `\n## ${work.zh}${work.zh === work.en ? '' : ` · ${work.en}`}\n\n| rule | it asks | clause | mended |\n|---|---|---|---|\n${rules.map(row).join('\n')}\n`;
};

const text = `# 公文格式规则 · Rules of form

What \`guiju lint\` and the form check of the editor look at: ${lintRules.length} rules. ✗ the paper would be returned · ! it should be mended · · worth a look.
A rule under *${practice.zh}* keeps to a habit of offices that no text in force prescribes. *Mended* ones are corrected mechanically, at least in the plain
cases, and every correction is listed. How the clauses were checked: [sources of the form rules](../explanation/form-sources.md). It is made from the
program; a test keeps it so (\`npx vitest run packages/gongwen/src/lint/reference.test.ts -u\` writes it anew).
`;

test('the reference of the form rules says what the program has', async () => {
  expect(works.flatMap((work) => lintRules.filter(({ source }) => source.work.zh === work.zh))).toHaveLength(lintRules.length);
  await expect(text + works.map(section).join('')).toMatchFileSnapshot(file);
});
