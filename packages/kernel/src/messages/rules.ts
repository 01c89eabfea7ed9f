import type { Rulebook } from '../rules/compile.ts';
import type { Finding } from '../rules/explanation.ts';
import type { Bilingual, Effect, KindId, ProvisionId, Verdict } from '../vocabulary/words.ts';
import { demanded, found, type Speech } from './finding-parts.ts';
import { articleName, checkpointName, wordsOf } from './names.ts';

/** One sentence about a finding of the rules: the article, what was found, which field, and what to do next. Null for codes of the slip. */
export const findingMessage = (rulebook: Rulebook, kind: KindId, finding: Finding): Bilingual | null => {
  const code = codes[finding.code];
  if (code !== undefined) return code(rulebook, kind, finding);
  const rules = rulebook.forKind(kind);
  const provision = rules?.provisions[rules.indexOf.get(finding.provision ?? '') ?? -1];
  return finding.code !== 'rule' || provision === undefined ? null : verdicts[finding.verdict]({ rulebook, kind, provision, finding });
};

const article = ({ provision }: Speech): Bilingual => {
  const { zh, en } = articleName(provision.provision.article);
  return { zh, en: `A${en.slice(1)}` };
};

const verdicts: Readonly<Record<Verdict, (speech: Speech) => Bilingual>> = {
  met: (speech) => {
    const [cited, demand] = [article(speech), demanded(speech)];
    return { zh: `${cited.zh}${demand.zh}：已符合。`, en: `${cited.en} ${demand.en}: met.` };
  },
  unmet: (speech) => {
    const unseen = UNSEEN[speech.provision.judged ? 'judged' : 'counted'];
    const [cited, demand, facts, next] = [article(speech), demanded(speech), found(speech), wayOut(speech)];
    return {
      zh: `${cited.zh}${demand.zh}；${facts === null ? unseen.zh : `现在${facts.zh}`}。${next.zh}`,
      en: `${cited.en} ${demand.en}; ${facts === null ? unseen.en : `now ${facts.en}`}. ${next.en}`,
    };
  },
  unknown: (speech) => {
    const cited = article(speech);
    const fields = fieldNames(speech.rulebook, speech.kind, speech.finding.missing);
    if (fields === null) {
      const { body, gist } = speech.provision.provision;
      const about = body.kind === 'quota' ? body.counts : gist;
      return {
        zh: `${cited.zh}尚不能判断：台账没有给出“${about.zh}”的数目，请先核对台账。`,
        en: `${cited.en} cannot be judged yet: the register does not give “${about.en}”; check the register first.`,
      };
    }
    const { gist } = speech.provision.provision;
    return {
      zh: `${cited.zh}（${gist.zh.replace(/[。；]$/u, '')}）尚不能判断，请填写${fields.zh}。`,
      en: `${cited.en} (${gist.en.replace(/\.$/, '')}) cannot be judged yet: fill in ${fields.en}.`,
    };
  },
  needs_human: (speech) => {
    const cited = article(speech);
    const { body, gist } = speech.provision.provision;
    const judge = body.judge ?? gist;
    return {
      zh: `${cited.zh}须由人判断：${judge.zh.replace(/[。？]$/u, '')}。请记明结论和理由。`,
      en: `${cited.en} is for a person to judge: ${judge.en.replace(/[.?]$/, '')}. Record the conclusion and the reason.`,
    };
  },
  not_applicable: (speech) => {
    const cited = article(speech);
    return { zh: `${cited.zh}不适用于此事。`, en: `${cited.en} does not apply here.` };
  },
};

/** Why something does not hold that no fact shows. */
const UNSEEN = {
  judged: { zh: '经判断不符合', en: 'it was judged not to hold' },
  counted: { zh: '按台账计入这一次即不符合', en: 'by the register this one would be too many or too few' },
} as const;

const WAYS_OUT: Readonly<Record<Effect, (before: Bilingual) => Bilingual>> = {
  refuse: (before) => ({ zh: `请先改正，才能${before.zh}。`, en: `Correct this before ${before.en}.` }),
  return: () => ({ zh: '请改正后再报，否则予以退回。', en: 'Correct this, or it is returned.' }),
  warn: () => ({ zh: '请改正；确需继续的，请写明理由。', en: 'Correct this, or give the reason for going on.' }),
};

const wayOut = ({ finding }: Speech): Bilingual =>
  WAYS_OUT[finding.effect](finding.at === undefined ? { zh: '继续办理', en: 'going on' } : checkpointName(finding.at));

const fieldNames = (rulebook: Rulebook, kind: KindId, missing: readonly string[]): Bilingual | null => {
  const words = wordsOf(rulebook, kind);
  const names = missing.map((name) => words.fact(name));
  if (names.length === 0) return null;
  return { zh: names.map(({ zh }) => `“${zh}”`).join('、'), en: names.map(({ en }) => `“${en}”`).join(', ') };
};

/** Findings about the course as a whole. */
const codes: Readonly<Record<string, (rulebook: Rulebook, kind: KindId, finding: Finding) => Bilingual>> = {
  practice_undetermined: (rulebook, kind, { missing, detail }) => {
    const fields = fieldNames(rulebook, kind, missing);
    return {
      zh: `本机关惯例“${detail?.['practice'] ?? ''}”是否适用尚不能判断，请填写${fields?.zh ?? ''}。`,
      en: `Whether the office practice “${detail?.['practice'] ?? ''}” applies is not known yet: fill in ${fields?.en ?? ''}.`,
    };
  },
  route_conflict: (rulebook, _kind, { detail }) => {
    const ids: readonly ProvisionId[] = detail?.['provisions']?.split(' ') ?? [];
    const articles = [...new Set(ids.map((id) => rulebook.byId.get(id)?.article ?? ''))].map(articleName);
    return {
      zh: `${articles.map(({ zh }) => zh).join('、')}规定的办理次序互相矛盾，请由办公室确定次序。`,
      en: `The orders of ${articles.map(({ en }) => en).join(', ')} contradict each other; the office has to settle the order.`,
    };
  },
};
