import { acts, isStanding, type Matter } from '@guiju/kernel';
import { canonical, sm3 } from '../ledger/canonical.ts';
import type { PackageFiles } from './check-files.ts';
import { LEDGER } from './check-ledger.ts';
import { type PackageProblem, packageProblem } from './package-problem.ts';

/** File of the package with what it is about, for programs. */
export const METADATA = 'metadata.json';

/** What the metadata must say as the ledger does. */
export interface PackageFacts {
  readonly matter: string;
  readonly government: string;
  readonly title: string;
  readonly number: string | null;
  readonly content_hash: string;
  readonly archival_number: string | null;
  readonly retention: string | null;
}

/** The same, by the ledger. */
export const factsOf = ({ id, government, content, number, archived }: Matter): PackageFacts => ({
  matter: id,
  government,
  title: content.title,
  number: number === null || number.void ? null : number.text,
  content_hash: content.hash,
  archival_number: archived?.text ?? null,
  retention: archived?.retention ?? null,
});

const contentProblems = (matter: Matter): readonly PackageProblem[] => {
  const { hash, ...content } = matter.content;
  const stale = matter.stages.filter((stage) => stage.state === 'done' && !isStanding(matter, stage));
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

const itemProblems = ({ closed }: Matter, sums: ReadonlySet<string>): readonly PackageProblem[] =>
  (closed?.archive ?? [])
    .filter(({ item, hash }) => item !== 'paper' && hash !== null && !sums.has(hash))
    .map(({ name }) =>
      packageProblem(
        'item_missing',
        name,
        '归档目录中有，包里没有或已被替换',
        'the archive list has it, the package does not, or another file in its place',
      ),
    );

const metadataProblems = (matter: Matter, bytes: Uint8Array | undefined): readonly PackageProblem[] => {
  if (bytes === undefined) return [];
  let given: Readonly<Record<string, unknown>>;
  try {
    given = JSON.parse(Buffer.from(bytes).toString());
  } catch {
    return [packageProblem('unreadable', METADATA, '读不出来', 'it cannot be read')];
  }
  return Object.entries(factsOf(matter))
    .filter(([name, value]) => given[name] !== value)
    .map(([name]) => packageProblem('metadata_differs', METADATA, `“${name}”与台账不一致`, `"${name}" is not what the ledger says`));
};

/** Checks that the paper is the one that was approved, that everything on the archive list is there, and that the metadata say what the ledger does. */
export const checkMatter = (matter: Matter, files: PackageFiles): readonly PackageProblem[] => [
  ...contentProblems(matter),
  ...itemProblems(matter, new Set([...files.values()].map((bytes) => sm3(bytes)))),
  ...metadataProblems(matter, files.get(METADATA)),
];
