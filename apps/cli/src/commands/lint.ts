import { extname } from 'node:path';
import { fix, type Linted, type LintFinding, lint, proposedFacts, type ReadPaper, writeDocx } from '@guiju/gongwen';
import { CliError, exitCodes, print, printJson } from '../output.ts';
import { writeResult } from '../output-file.ts';
import { headline, placeText, printNotes, readPaperFile } from '../paper-file.ts';
import { type Answer, answer } from '../question.ts';

export interface LintOptions {
  readonly government?: string;
  readonly fix?: string;
  readonly json?: boolean;
}

type RuleFinding = Answer['findings'][number];

interface OwnRules {
  readonly findings: readonly RuleFinding[];
  /** Rules that the government's own repealed. */
  readonly repealed: NonNullable<Linted['repealed']>;
}

/** What the government's own rules do not find met by what the paper itself shows, whether it came in or is sent out. */
const ownRules = (government: string | undefined, { paper }: ReadPaper): OwnRules => {
  if (government === undefined) return { findings: [], repealed: [] };
  const facts = proposedFacts(paper);
  const answers = (['paper', 'issuance'] as const).map((kind) => answer({ government, kind, facts: facts[kind] }));
  const unmet = answers.flatMap(({ answer: { findings } }) => findings.filter(({ verdict }) => verdict === 'unmet'));
  return {
    findings: unmet.filter(({ provision }, i) => unmet.findIndex((each) => each.provision === provision) === i),
    repealed: answers
      .slice(0, 1)
      .flatMap(({ rulebook: { data } }) =>
        data.repeals.map(({ number }) => ({ names: [number], since: data.effective, instead: `《${data.title.zh}》` })),
      ),
  };
};

const marks = { error: '✗', warning: '!', hint: '·' } as const;

const printFinding = ({ severity, place, message, rule, source }: LintFinding): void => {
  const where = placeText(place);
  print(`  ${marks[severity]} ${where === '' ? '' : `${where}：`}${message.zh}。[${rule}；${`${source.work.zh} ${source.clause}`.trim()}]`);
};

/** The corrected paper: DOCX or the model as JSON, by the name of the file. */
const writeFixed = async (to: string, read: ReadPaper, findings: readonly LintFinding[]) => {
  const kind = extname(to).toLowerCase();
  if (kind !== '.docx' && kind !== '.json') {
    throw new CliError(
      { zh: `改正后的文件请用 .docx 或 .json 作后缀：“${to}”。`, en: `Name the corrected file .docx or .json: "${to}".` },
      exitCodes.usage,
    );
  }
  const fixed = fix(read.paper, findings);
  writeResult(to, kind === '.docx' ? await writeDocx(fixed.paper) : `${JSON.stringify(fixed.paper, null, 2)}\n`);
  return fixed.changes;
};

/** `guiju lint`: what is wrong with the form of a paper, and what the government's rules say to it; exit 1 on errors. */
export const lintCommand = async (file: string, { government, fix: to, json }: LintOptions): Promise<void> => {
  const read = readPaperFile(file);
  const { findings: rules, repealed } = ownRules(government, read);
  const findings = lint({ ...read, repealed });
  const changes = to === undefined ? undefined : await writeFixed(to, read, findings);
  const errors = findings.filter(({ severity }) => severity === 'error').length + rules.filter(({ effect }) => effect !== 'warn').length;
  if (errors > 0) process.exitCode = exitCodes.problems;
  if (json === true) {
    printJson({ file, findings, rules, notes: read.notes, facts: proposedFacts(read.paper, findings), ...(changes && { changes }) });
    return;
  }
  print(headline(file, read.paper));
  printNotes(read.notes);
  for (const finding of findings) printFinding(finding);
  for (const { message, effect, provision } of rules) print(`  ${effect === 'warn' ? '!' : '✗'} ${message.zh} [${provision}]`);
  for (const { before, after, rule } of changes ?? []) print(`  ✓ 已改：“${before}”→“${after}” [${rule}]`);
  const others = findings.length + rules.length - errors;
  print(`${errors} 处错误，${others} 处提醒 · ${errors} errors, ${others} warnings and hints`);
};
