import { acts, isStanding, type Matter, type SealUse } from '@guiju/kernel';
import { canonical, sm3 } from '../ledger/canonical.ts';
import type { PackageFiles } from './check-files.ts';
import { LEDGER } from './check-ledger.ts';
import type { ExtractedUse } from './ledger-extract.ts';
import { type PackageProblem, packageProblem } from './package-problem.ts';
import { itemFolders, packedFiles } from './packed-files.ts';

/** File of the package with what it is about, for programs. */
export const METADATA = 'metadata.json';

/** A use of a seal as the metadata list it: with which application (its matter), on what, how often, by whom. */
export interface PackageSealUse {
  readonly application: string;
  readonly seal: string;
  readonly file: string;
  readonly file_hash: string;
  readonly copies: number;
  readonly offsite: boolean;
  readonly person: string;
  readonly post: string;
  readonly at: string;
}

/** What the metadata must say as the ledger does. */
export interface PackageFacts {
  readonly matter: string;
  readonly government: string;
  readonly title: string;
  readonly status: string;
  readonly number: string | null;
  readonly content_hash: string;
  readonly archival_number: string | null;
  readonly retention: string | null;
  readonly class: string | null;
  readonly seal_uses: readonly PackageSealUse[];
}

const useOf = (application: string, { seal_name: seal, file, copies, offsite, actor, at }: SealUse): PackageSealUse => ({
  ...{ application, seal, file: file.name, file_hash: file.hash, copies, offsite },
  ...{ person: actor.person, post: actor.post, at },
});

/** The same, by the ledger: seals used with the matter itself, then those that applications put on its paper. */
export const factsOf = (matter: Matter, applied: readonly ExtractedUse[]): PackageFacts => ({
  matter: matter.id,
  government: matter.government,
  title: matter.content.title,
  status: matter.status,
  number: matter.number === null || matter.number.void ? null : matter.number.text,
  content_hash: matter.content.hash,
  archival_number: matter.archived?.text ?? null,
  retention: matter.archived?.retention ?? null,
  class: matter.archived?.class ?? null,
  seal_uses: [
    ...(matter.seal_uses ?? []).map((use) => useOf(matter.id, use)),
    ...applied.flatMap(({ matter: application, row: { event } }) => (event.type === 'seal_used' ? [useOf(application, event)] : [])),
  ],
});

const contentProblems = (matter: Matter): readonly PackageProblem[] => {
  const { hash, ...content } = matter.content;
  // What was terminated may have been changed after an approval; nothing went out over it.
  const stale = matter.status === 'terminated' ? [] : matter.stages.filter((stage) => stage.state === 'done' && !isStanding(matter, stage));
  return [
    ...(sm3(canonical(content)) === hash
      ? []
      : [packageProblem('content_differs', LEDGER, '正文与其哈希不符', 'the text does not give its hash')]),
    ...stale.map(({ act }) =>
      packageProblem(
        'not_as_approved',
        LEDGER,
        `现在的正文不是“${acts[act].zh}”时的那一份`,
        `the text is not the one on which "${acts[act].en}" was given`,
      ),
    ),
  ];
};

const isItemFolder = (path: string): boolean => itemFolders.some((folder) => path.startsWith(`${folder}/`));

/** The files are those of the archive list and the pictures of the paper, each in its place, and no others are among them. */
const itemProblems = (matter: Matter, files: PackageFiles): readonly PackageProblem[] => {
  const listed = packedFiles(matter);
  const paths = new Set(listed.map(({ path }) => path));
  const lost = listed.filter(({ path }) => !files.has(path));
  const swapped = listed.filter(({ path, hash }) => files.has(path) && sm3(files.get(path) ?? new Uint8Array()) !== hash);
  const unknown = [...files.keys()].filter((path) => isItemFolder(path) && !paths.has(path));
  return [
    ...lost.map(({ path }) =>
      packageProblem(
        'item_missing',
        path,
        '归档目录或者文稿中有，包里没有',
        'the archive list or the paper names it, the package does not have it',
      ),
    ),
    ...swapped.map(({ path }) =>
      packageProblem(
        'item_swapped',
        path,
        '不是台账所记的那一份，文件被替换过',
        'it is not the file that the ledger names: it was replaced',
      ),
    ),
    ...unknown.map((path) => packageProblem('item_unknown', path, '台账里没有这个文件', 'the ledger knows no such file')),
  ];
};

const metadataProblems = (facts: PackageFacts, bytes: Uint8Array | undefined): readonly PackageProblem[] => {
  if (bytes === undefined) return [packageProblem('file_missing', METADATA, '文件缺失', 'the file is missing')];
  let given: Readonly<Record<string, unknown>>;
  try {
    given = JSON.parse(Buffer.from(bytes).toString());
  } catch {
    return [packageProblem('unreadable', METADATA, '读不出来', 'it cannot be read')];
  }
  return Object.entries(facts)
    .filter(([name, value]) => canonical(given[name] ?? null) !== canonical(value))
    .map(([name]) => packageProblem('metadata_differs', METADATA, `“${name}”与台账不一致`, `"${name}" is not what the ledger says`));
};

/** Checks that the paper is the one that was approved, that everything it names is there, and that the metadata say what the ledger does. */
export const checkMatter = (matter: Matter, facts: PackageFacts, files: PackageFiles): readonly PackageProblem[] => [
  ...contentProblems(matter),
  ...itemProblems(matter, files),
  ...metadataProblems(facts, files.get(METADATA)),
];
