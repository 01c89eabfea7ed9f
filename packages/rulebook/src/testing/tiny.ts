import { bookOf, type Check } from '../checks/check.ts';
import { loadFiles } from '../load.ts';
import { parseRulebook, type RulebookFile } from '../parse.ts';
import { locate } from '../places.ts';

const HEADER = `government: anytown
name: {zh: 某县人民政府, en: Anytown}
title: {zh: 某县人民政府工作规则, en: Work rules of Anytown}
number: 某政发〔2025〕1号
adopted: null
effective: 2025-01-01
chapters: [{n: 1, title: {zh: 总则, en: General}}]
terms: {head: 县长, deputy: 副县长, deputy_in_charge: 分管副县长, office: 县政府办公室, office_director: 县政府办公室主任, justice: 县司法局, department: 县政府各部门}
transition: stages_ahead
`;

/** Keys every provision needs, for tests in which they do not matter. */
const PLAIN = { capability: 'outgoing', gist: '{zh: 甲, en: A}', force: 'must', mode: 'enforced' };

/** One provision of a tiny rulebook: the id (its article is read from it), keys that differ from the plain ones, and the body line. */
export interface TinyProvision {
  readonly id: string;
  readonly body: string;
  readonly keys?: Readonly<Record<string, string>>;
}

/** The files of a small made-up edition of one chapter. */
export const tinyFiles = (provisions: readonly TinyProvision[], header = HEADER): readonly RulebookFile[] => {
  const articles = Map.groupBy(provisions, ({ id }) => id.slice(id.lastIndexOf('-') + 1, id.lastIndexOf('.')));
  const lines = ['chapter: 1', 'articles:'];
  for (const [article, listed] of articles) {
    lines.push(`  - article: ${article}`, '    provisions:');
    for (const { id, body, keys } of listed) {
      const all = Object.entries({ ...PLAIN, ...keys }).map(([key, value]) => `        ${key}: ${value}`);
      lines.push(`      - id: ${id}`, ...all, `        ${body}`);
    }
  }
  return [
    { name: 'rulebook.yaml', file: 'rulebook.yaml', text: header },
    { name: '01-general.yaml', file: '01-general.yaml', text: `${lines.join('\n')}\n` },
  ];
};

/** Parses a tiny rulebook, and throws with its problems when it is not well formed. */
export const parseTiny = (provisions: readonly TinyProvision[]) => {
  const parsed = parseRulebook('tiny', tinyFiles(provisions));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return parsed;
};

/** Loads a tiny rulebook, and throws with its problems when it does not load. */
export const loadTiny = (provisions: readonly TinyProvision[], header = HEADER) => {
  const loaded = loadFiles('tiny', tinyFiles(provisions, header));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 2));
  return loaded;
};

/** What a check finds in a tiny rulebook: severity, code and ids, then the English message. */
export const findIn = (check: Check, provisions: readonly TinyProvision[], header = HEADER): readonly (readonly [string, string])[] => {
  const { data, rulebook, places } = loadTiny(provisions, header);
  const problems = check(bookOf(data, rulebook)).map((fault) => locate(places, fault));
  return problems.map(({ severity, code, ids, message }) => [[severity, code, ...ids].join(' '), message.en]);
};

export { HEADER as tinyHeader };
