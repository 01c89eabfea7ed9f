import type { Rulebook } from '../rules/compile.ts';
import type { Finding } from '../rules/explanation.ts';
import type { Bilingual, Effect, KindId, ProvisionId, Verdict } from '../vocabulary/words.ts';
import { completion, found, type Speech } from './finding-parts.ts';
import { checkpointName, citation, roleName } from './names.ts';

/** One sentence about a finding of the rules: the article, what was found, which field, and what to do next. Null for codes of the slip. */
export const findingMessage = (rulebook: Rulebook, kind: KindId, finding: Finding): Bilingual | null => {
  const code = codes[finding.code];
  if (code !== undefined) return code(rulebook, kind, finding);
  const rules = rulebook.forKind(kind);
  const provision = rules?.provisions[rules.indexOf.get(finding.provision ?? '') ?? -1];
  return finding.code !== 'rule' || provision === undefined ? null : verdicts[finding.verdict]({ rulebook, kind, provision, finding });
};

/** Article and gist of a provision, or what a person has to judge in it, with the law it carries out: 第二十八条（请示一文一事）. */
const cited = ({ rulebook, provision: { provision, judged } }: Speech): Bilingual => {
  const { zh, en } = citation(rulebook, provision.id);
  const about = (judged ? provision.body.judge : undefined) ?? provision.gist;
  const laws = (provision.body.implements ?? []).map((id) => citation(rulebook, id));
  return {
    zh: `${zh}（${[about.zh.replace(/[。；？]$/u, ''), ...laws.map((law) => `落实${law.zh}`)].join('；')}）`,
    en: `A${en.slice(1)} (${[about.en.replace(/[.?]$/, ''), ...laws.map((law) => `carrying out ${law.en}`)].join('; ')})`,
  };
};

const verdicts: Readonly<Record<Verdict, (speech: Speech) => Bilingual>> = {
  met: (speech) => {
    const { zh, en } = cited(speech);
    return { zh: `${zh}已符合。`, en: `${en} is met.` };
  },
  unmet: (speech) => {
    const unseen = UNSEEN[speech.provision.judged ? 'judged' : 'counted'];
    const [rule, facts, next] = [cited(speech), found(speech), wayOut(speech)];
    return {
      zh: `${rule.zh}${facts === null ? unseen.zh : `不符合：${facts.zh}`}。${next.zh}`,
      en: `${rule.en} ${facts === null ? unseen.en : `is not met: ${facts.en}`}. ${next.en}`,
    };
  },
  unknown: (speech) => {
    const { zh, en } = cited(speech);
    const todo = completion(speech.rulebook, speech.kind, speech.finding.missing);
    if (todo !== null) return { zh: `${zh}尚不能判断，${todo.zh}。`, en: `${en} cannot be judged yet: ${todo.en}.` };
    const { body, gist } = speech.provision.provision;
    const about = body.kind === 'quota' ? body.counts : gist;
    return {
      zh: `${zh}尚不能判断：台账没有给出“${about.zh}”的数目，请先核对台账。`,
      en: `${en} cannot be judged yet: the register does not give “${about.en}”; check the register first.`,
    };
  },
  needs_human: (speech) => {
    const { zh, en } = cited(speech);
    const by = speech.provision.provision.body.judged_by?.map((role) => roleName(speech.rulebook, role));
    const [judge, judges] =
      by === undefined ? ['人', 'a person'] : [by.map((each) => each.zh).join('、'), by.map((each) => each.en).join(', ')];
    return {
      zh: `${zh}须由${judge}判断，请记明结论和理由。`,
      en: `${en} is for ${judges} to judge: record the conclusion and the reason.`,
    };
  },
  not_applicable: (speech) => {
    const { zh, en } = cited(speech);
    return { zh: `${zh}不适用于此事。`, en: `${en} does not apply here.` };
  },
};

/** Why something does not hold that no fact shows. */
const UNSEEN = {
  judged: { zh: '经判断不符合', en: 'was judged not to hold' },
  counted: { zh: '按台账计入这一次即不符合', en: 'is not met: by the register this one would be too many or too few' },
} as const;

const WAYS_OUT: Readonly<Record<Effect, (before: Bilingual) => Bilingual>> = {
  refuse: (before) => ({ zh: `请先改正，才能${before.zh}。`, en: `Correct this before ${before.en}.` }),
  return: () => ({ zh: '请改正后再报，否则予以退回。', en: 'Correct this, or it is returned.' }),
  warn: () => ({ zh: '请改正；确需继续的，请写明理由。', en: 'Correct this, or give the reason for going on.' }),
};

const wayOut = ({ finding }: Speech): Bilingual =>
  WAYS_OUT[finding.effect](finding.at === undefined ? { zh: '继续办理', en: 'going on' } : checkpointName(finding.at));

/** Findings about the course as a whole. */
const codes: Readonly<Record<string, (rulebook: Rulebook, kind: KindId, finding: Finding) => Bilingual>> = {
  practice_undetermined: (rulebook, kind, { missing, detail }) => {
    const [name, todo] = [detail?.['practice'] ?? '', completion(rulebook, kind, missing)];
    return {
      zh: `本机关惯例“${name}”是否适用尚不能判断，${todo?.zh ?? ''}。`,
      en: `Whether the office practice “${name}” applies is not known yet: ${todo?.en ?? ''}.`,
    };
  },
  route_conflict: (rulebook, _kind, { detail }) => {
    const ids: readonly ProvisionId[] = detail?.['provisions']?.split(' ') ?? [];
    const articles = [...new Map(ids.map((id) => citation(rulebook, id)).map((each) => [each.zh, each])).values()];
    return {
      zh: `${articles.map(({ zh }) => zh).join('、')}规定的办理次序互相矛盾，请由办公室确定次序。`,
      en: `The orders of ${articles.map(({ en }) => en).join(', ')} contradict each other; the office has to settle the order.`,
    };
  },
};
