import { sentence } from '../expression/index.ts';
import type { Practice } from '../office/world.ts';
import type { Rulebook } from '../rules/compile.ts';
import type { RouteStage } from '../rules/explanation.ts';
import { acts, type Join } from '../vocabulary/index.ts';
import type { Bilingual, KindId, ProvisionId } from '../vocabulary/words.ts';
import { citation, roleName, wordsOf } from './names.ts';

/** Why a matter takes its course: who acts in which order, because of which conditions of which articles. */
export const routeMessage = (
  rulebook: Rulebook,
  kind: KindId,
  stages: readonly RouteStage[],
  practices: readonly Practice[] = [],
): Bilingual => {
  if (stages.length === 0) return { zh: '规则没有为此事规定办理环节。', en: 'The rules prescribe no stages for this matter.' };
  const steps = stages.map((stage, i) => step(rulebook, stage, i, stages.length));
  const provisions = [...new Set(stages.flatMap((stage) => stage.provisions))];
  const reasons = [
    ...reasonsByArticle(rulebook, kind, provisions),
    ...practices
      .filter(({ id }) => stages.some(({ practice }) => practice === id))
      .map(({ name }) => ({ zh: `本机关惯例“${name}”`, en: `the office practice “${name}”` })),
  ];
  return {
    zh: `${steps.map(({ zh }) => zh).join('、')}——因为${reasons.map(({ zh }) => zh).join('；')}。`,
    en: `${steps.map(({ en }) => en).join(', ')} — because ${reasons.map(({ en }) => en).join('; ')}.`,
  };
};

const WITHIN: Readonly<Record<Join, Bilingual>> = {
  all: { zh: '和', en: ' and ' },
  any: { zh: '或', en: ' or ' },
  in_turn: { zh: '、', en: ', then ' },
};

const step = (rulebook: Rulebook, { act, roles, join }: RouteStage, i: number, n: number): Bilingual => {
  const names = roles.map((role) => roleName(rulebook, role));
  const turn = join === 'in_turn' && roles.length > 1 ? '依次' : '';
  const order = n === 1 || i === n - 1 ? '' : i === 0 ? '先' : '再';
  const first = { zh: '', en: i === 0 ? '' : 'then ' };
  return {
    zh: `${order}由${names.map(({ zh }) => zh).join(WITHIN[join].zh)}${turn}${acts[act].zh}`,
    en: `${first.en}${acts[act].en} by ${names.map(({ en }) => en).join(WITHIN[join].en)}`,
  };
};

/** The conditions under which provisions apply, those of one article that say the same only once. */
const reasonsByArticle = (rulebook: Rulebook, kind: KindId, ids: readonly ProvisionId[]): readonly Bilingual[] => {
  const rules = rulebook.forKind(kind);
  const words = wordsOf(rulebook, kind);
  const reasons = new Map<string, Bilingual>();
  for (const id of ids) {
    const found = rules?.provisions[rules.indexOf.get(id) ?? -1];
    if (found === undefined) continue;
    const cited = citation(rulebook, id);
    const said = [found.when, found.work.stagesWhen ?? null].flatMap((each) =>
      each === null ? [] : [sentence(each.tree, words, rules?.scope)],
    );
    const [zh, en] =
      said.length === 0
        ? [found.provision.gist.zh.replace(/[。；]$/u, ''), found.provision.gist.en.replace(/\.$/, '')]
        : [said.map((each) => each.zh).join('，且'), said.map((each) => each.en).join(', and ')];
    const reason = { zh: `${zh}（${cited.zh}）`, en: `${en} (${cited.en})` };
    reasons.set(reason.zh, reason);
  }
  return [...reasons.values()];
};
