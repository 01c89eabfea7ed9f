import { acts, citation, type Rulebook, roleName } from '@guiju/kernel';
import { table } from './output.ts';
import type { Answer } from './question.ts';

const marks = { met: '✓', unmet: '✗', unknown: '?', needs_human: '☐', not_applicable: '–' } as const;
const joins = { all: '', any: '（其一）', in_turn: '（依次）' } as const;

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`\n${title}`, ...lines.map((line) => `  ${line}`)];

/** An explanation for a person at a terminal, every line with its article. */
export const explanationText = (rulebook: Rulebook, answer: Answer): string => {
  const kind = rulebook.forKind(answer.kind)?.kind.name.zh ?? answer.kind;
  const roles = (list: readonly string[]) => list.map((role) => roleName(rulebook, role).zh).join('、');
  const article = (id: string) => citation(rulebook, id).zh;
  const cited = (ids: readonly string[]) => [...new Set(ids.map(article))].join('、');
  return [
    `${rulebook.data.title.zh}（${rulebook.data.edition}）· ${kind} · ${answer.at}`,
    ...section(
      '流程',
      [
        table(
          answer.route.map((stage, n) => [
            `${n + 1}`,
            acts[stage.act].zh,
            `${roles(stage.roles)}${joins[stage.join]}`,
            cited(stage.provisions),
          ]),
        ),
      ].filter((text) => text !== ''),
    ),
    ...section(
      '时限',
      answer.deadlines.map(
        (limit) =>
          `${article(limit.provision)}：${limit.due ?? '文中未定天数'}${limit.provisional ? '（暂定：假日通知未发布）' : ''}${limit.skipped.length > 0 ? `，跳过 ${limit.skipped.map(({ date, name }) => `${date}${name === undefined ? '' : name}`).join('、')}` : ''}`,
      ),
    ),
    ...section(
      '检查',
      answer.findings.map((finding) => `${marks[finding.verdict]} ${finding.message.zh}`),
    ),
    ...section(
      '报告报备',
      answer.notices.map(
        (notice) =>
          `${article(notice.provision)}：${notice.about.zh} → ${roles(notice.to)}${notice.due === null ? '' : `，${notice.due} 前`}`,
      ),
    ),
    ...section(
      '应存材料',
      answer.records.map((record) => `${article(record.provision)}：${record.name.zh}`),
    ),
    ...section(
      '总量',
      answer.quotas.map(
        (quota) =>
          `${article(quota.provision)}：${quota.counts.zh} ${quota.value ?? '未统计'}${quota.max === null ? '' : ` / 至多 ${quota.max}`}`,
      ),
    ),
    ...section(
      '权限',
      answer.powers.map((power) => `${article(power.provision)}：${power.power.zh}（${roles(power.holder)}）`),
    ),
    ...section(
      '原则',
      answer.principles.map((principle) => `${article(principle.provision)}：${principle.gist.zh}`),
    ),
  ].join('\n');
};
