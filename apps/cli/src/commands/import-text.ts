import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Day, parseDay } from '@guiju/kernel';
import { beside, effectiveDay, listLaws, type OfficialText, readOfficialText, rulebooksRoot, skeletonOf } from '@guiju/rulebook';
import { besideSummary, besideText } from '../beside-text.ts';
import { type DataOptions, withStore } from '../data-place.ts';
import { editions, loadedEdition } from '../editions.ts';
import { readInput } from '../input-file.ts';
import { CliError, exitCodes, print, printJson } from '../output.ts';

export interface ImportTextOptions extends DataOptions {
  readonly keep?: boolean;
  readonly json?: boolean;
  readonly skeleton?: boolean;
  readonly effective?: string;
  readonly to?: string;
}

const usage = (zh: string, en: string): CliError => new CliError({ zh, en }, exitCodes.usage);

/** The reader of DOCX is loaded only when a file is read. */
const readFile = async (file: string): Promise<OfficialText> => {
  const bytes = readInput(file);
  const { plainText } = await import('@guiju/gongwen');
  const text = readOfficialText(plainText(bytes));
  if (text.articles.length > 0) return text;
  throw new CliError({
    zh: `“${file}”里没有找到条文：应有“第一条”或“一、”这样的编号。`,
    en: `No articles were found in "${file}": they should be numbered 第一条 or 一、.`,
  });
};

const dayOf = (text: OfficialText, given: string | undefined): Day => {
  const day = given ?? effectiveDay(text);
  if (day !== null && parseDay(day) !== undefined) return day;
  if (day === null)
    throw usage(
      '文本没有写明何时施行；请用 --effective 写施行日期，如 2025-02-01。',
      'The text does not say when it takes effect; give the day with --effective, e.g. 2025-02-01.',
    );
  throw usage(`没有“${day}”这一天：请写成 2025-02-01。`, `"${day}" is no day: write 2025-02-01.`);
};

/** Writes a new folder and never over one that is there. */
const writeSkeleton = (
  government: string,
  text: OfficialText,
  { effective, to = rulebooksRoot() }: ImportTextOptions,
): readonly string[] => {
  if (!/^[a-z][a-z0-9-]*$/.test(government))
    throw usage(
      `政府标识“${government}”应是小写英文词，如 anytown。`,
      `The government "${government}" should be a lower-case word, e.g. anytown.`,
    );
  const day = dayOf(text, effective);
  const folder = join(to, government, day);
  if (existsSync(folder)) throw new CliError({ zh: `“${folder}”已经有了，不会改动。`, en: `"${folder}" exists and is left as it is.` });
  mkdirSync(folder, { recursive: true });
  return skeletonOf(text, government, day).map((file) => {
    writeFileSync(join(folder, file.name), file.text);
    return join(folder, file.name);
  });
};

/** Keeps the text in the office's own database, from which the rules page shows it. */
const keep = async (government: string, text: OfficialText, options: ImportTextOptions): Promise<void> => {
  const edition = await withStore(options, (store) => store.keepOfficialText(government, text));
  if (options.json === true) printJson({ government, edition, title: text.title, articles: text.articles.length });
  else print(`✓ ${edition}：${text.articles.length} 条原文已存入本机关的数据库 · articles kept in the office's database`);
};

/** `guiju import-text G FILE`: the articles of an official text beside our gists, and what either lacks; kept only where that is asked for. */
export const importTextCommand = async (government: string, file: string, options: ImportTextOptions): Promise<void> => {
  const text = await readFile(file);
  if (options.skeleton === true) {
    const files = writeSkeleton(government, text, options);
    if (options.json === true) printJson({ government, title: text.title, articles: text.articles.length, files });
    else {
      print(files.map((name) => `✓ ${name}`).join('\n'));
      print('写好各条要点、种类和角色称谓后运行 guiju verify；它会列出还没有写的。');
      print('Write the gists, kinds and titles of roles, then run guiju verify; it lists what is still to be written.');
    }
    return;
  }
  if (options.keep === true) return keep(government, text, options);
  const edition = [...editions(), ...listLaws(rulebooksRoot())].findLast((each) => each.government === government);
  const data = edition === undefined ? null : loadedEdition(edition.dir).data;
  const found = beside(text, data);
  const differs = data !== null && found.without_provision.length + found.without_article.length > 0;
  if (differs || text.gaps.length > 0) process.exitCode = exitCodes.problems;
  if (options.json === true) {
    const { rows, ...left } = found;
    const articles = rows.map(({ article, official, provisions }) => ({
      article,
      chapter: official?.chapter ?? provisions[0]?.chapter ?? null,
      line: official?.line ?? null,
      text: official?.paragraphs ?? null,
      provisions: provisions.map(({ id, body, gist }) => ({ id, kind: body.kind, gist })),
    }));
    printJson({
      government,
      rulebook: data?.edition ?? null,
      title: text.title,
      chapters: text.chapters,
      articles,
      gaps: text.gaps,
      ...left,
    });
    return;
  }
  print(besideText(text, found, process.stdout.columns));
  const said = besideSummary(text, found, data);
  print(`\n${said.zh}\n${said.en}`);
};
