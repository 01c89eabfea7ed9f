import type { Provision, RulebookData } from '@guiju/kernel';
import type { z } from 'zod';
import { contentHash } from './content-hash.ts';
import { freeze } from './freeze.ts';
import type { Places } from './places.ts';
import { type Problem, sortProblems } from './problem.ts';
import type { ProblemCode } from './problem-codes.ts';
import { headerFile, lawFile } from './schema/header.ts';
import { chapterFile } from './schema/provision.ts';
import { type Read, readWith } from './schema/read.ts';
import type { Path, YamlSource } from './yaml-source.ts';

/** One file of an edition; `name` is its name in the folder, `file` the path that problems show. */
export interface RulebookFile {
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

export type Parsed =
  | { readonly ok: true; readonly data: RulebookData; readonly places: Places }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Chapter = Read<z.output<typeof chapterFile>>;
type Home = { readonly source: YamlSource; readonly path: Path };

const fault = (source: YamlSource, path: Path, code: ProblemCode, ids: readonly string[], zh: string, en: string): Problem => ({
  severity: 'error',
  file: source.file,
  ...source.place(path),
  code,
  ids,
  message: { zh, en },
});

/** Chapters that the header does not have, and chapters, articles and ids that stand twice. */
const collect = (chapters: readonly Chapter[], known: readonly number[] | undefined) => {
  const problems: Problem[] = [];
  const provisions: Provision[] = [];
  const homes = new Map<string, Home>();
  const seen = new Map<string, YamlSource>();
  const once = (word: string, { source, path }: Home, zh: string, en: string): void => {
    const before = seen.get(word);
    if (before !== undefined)
      problems.push(fault(source, path, 'twice', [], `${zh}已写在 ${before.file}`, `${en} stands already in ${before.file}`));
    seen.set(word, source);
  };
  for (const { source, value } of chapters) {
    if (value === undefined) continue;
    const { chapter, articles } = value;
    once(`chapter ${chapter}`, { source, path: ['chapter'] }, `第 ${chapter} 章`, `chapter ${chapter}`);
    if (known !== undefined && !known.includes(chapter))
      problems.push(
        fault(source, ['chapter'], 'unknown_chapter', [], `rulebook.yaml 没有第 ${chapter} 章`, `rulebook.yaml has no chapter ${chapter}`),
      );
    for (const [i, { article, provisions: written }] of articles.entries()) {
      once(`article ${article}`, { source, path: ['articles', i, 'article'] }, `第 ${article} 条`, `article ${article}`);
      for (const [j, provision] of written.entries()) {
        const path = ['articles', i, 'provisions', j];
        const before = homes.get(provision.id);
        if (before === undefined) homes.set(provision.id, { source, path });
        else {
          const { line } = before.source.place(before.path);
          const place = `${before.source.file}:${line}`;
          const [zh, en] = [`编号 ${provision.id} 已用于 ${place}`, `the id ${provision.id} is already used at ${place}`];
          problems.push(fault(source, [...path, 'id'], 'duplicate_id', [provision.id], zh, en));
        }
        provisions.push({ ...provision, article, chapter });
      }
    }
  }
  return { problems, provisions, homes };
};

/** Reads what an edition says of itself, be it of a government or of a law. */
export const readHeader = (file: string, text: string): Read<z.output<typeof headerFile>> =>
  readWith(/^law:/m.test(text) ? lawFile : headerFile, file, text);

/** Builds the data of one edition from the texts of its files, or gives everything that is wrong in them. Folder: for problems only. */
export const parseRulebook = (folder: string, files: readonly RulebookFile[]): Parsed => {
  const head = files.find(({ name }) => name === 'rulebook.yaml');
  const header = head === undefined ? undefined : readHeader(head.file, head.text);
  const chapters = files.filter((file) => file !== head).map(({ file, text }) => readWith(chapterFile, file, text));
  const { problems, provisions, homes } = collect(
    chapters,
    header?.value?.chapters.map(({ n }) => n),
  );
  const all = [...(header?.problems ?? []), ...chapters.flatMap((chapter) => chapter.problems), ...problems];
  if (header === undefined) {
    const message = { zh: '缺少 rulebook.yaml', en: 'rulebook.yaml is missing' };
    all.push({ severity: 'error', file: folder, line: 1, code: 'missing', ids: [], message });
  }
  if (header?.value === undefined || all.length > 0) return { ok: false, problems: sortProblems(all) };
  const { government, effective } = header.value;
  const data = freeze({ ...header.value, edition: `${government}/${effective}`, provisions, hash: contentHash(files) });
  return { ok: true, data, places: { header: header.source, provisions: homes } };
};
