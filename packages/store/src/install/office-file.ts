import { readFileSync } from 'node:fs';
import { type Act, acts, type SealKind, sealKinds } from '@guiju/kernel';
import { formatProblem, readWith, stageForm } from '@guiju/rulebook';
import { z } from 'zod';
import { StoreProblem } from '../problem.ts';
import { sampleMatter } from './sample-file.ts';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/);
const word = z.string().regex(/^[a-z][a-z0-9_]*$/);
const text = z.string().min(1);
const day = z.iso.date();

/** An office as it is written down to be installed (`offices/<name>.yaml`): people, posts, practices, settings and sample matters. */
export const officeFile = z.strictObject({
  government: id,
  name: z.strictObject({ zh: text, en: text }),
  /** A demonstration office has one password for all its desks, shown at the sign-in page. */
  demo: z.boolean().default(false),
  /** Day from which the posts are held. */
  since: day,
  /** Day from which an edition holds in this office, by its name `government/day`: for a text that leaves the day open. */
  rules_effective: z.record(text, day).exactOptional(),
  settings: z.strictObject({
    closing: z.string().regex(/^\d\d:\d\d$/),
    urge_interval_hours: z.number().positive(),
    urge_max: z.int().positive(),
    own_review: z.boolean(),
    /** Number of the office's fonds in the archive (全宗号). */
    fonds: text.exactOptional(),
  }),
  units: z.array(
    z.strictObject({
      id,
      name: text,
      kind: z.enum([
        'government',
        'office',
        'department',
        'township',
        'directly_affiliated',
        'vertical',
        'state_owned_enterprise',
        'outside',
      ]),
    }),
  ),
  posts: z.array(
    z.strictObject({
      id,
      title: text,
      unit: id,
      roles: z.array(word).default([]),
      clerk: z.boolean().default(false),
      /** Person who holds it; absent while it is vacant. */
      holder: id.exactOptional(),
    }),
  ),
  persons: z.array(
    z.strictObject({
      id,
      name: text,
      /** Name to sign in with; absent for somebody who does not. */
      login: z.string().min(2).max(100).exactOptional(),
      admin: z.array(z.enum(['system', 'security', 'audit'])).default([]),
    }),
  ),
  portfolios: z.array(z.strictObject({ post: id, units: z.array(id).default([]), areas: z.array(text).default([]) })).default([]),
  /** Seals and the posts that keep them; `to` is the last day in use. */
  seals: z
    .array(
      z.strictObject({
        id,
        name: text,
        organ: id,
        kind: z.enum(Object.keys(sealKinds) as SealKind[]),
        custodians: z.array(id).min(1),
        from: day.exactOptional(),
        to: day.exactOptional(),
      }),
    )
    .exactOptional(),
  practices: z
    .array(
      z.strictObject({
        id,
        name: text,
        matter: id,
        when: text.exactOptional(),
        stages: z.array(stageForm).min(1),
        before: z.enum(Object.keys(acts) as Act[]).exactOptional(),
        set_by: text,
        since: day,
      }),
    )
    .default([]),
  matters: z.array(sampleMatter).default([]),
});

/** An office file that was read. */
export type OfficeFile = z.output<typeof officeFile>;

/** Names used in one part of the file that another part does not have. */
const danglingNames = ({ units, posts, persons, portfolios, seals = [], matters }: OfficeFile): readonly string[] => {
  const [unitIds, postIds, personIds] = [units, posts, persons].map((all) => new Set(all.map((each) => each.id)));
  const missing = (known: ReadonlySet<string> | undefined, name: string | undefined, where: string): readonly string[] =>
    name === undefined || known?.has(name) === true ? [] : [`${where}: ${name}`];
  return [
    ...posts.flatMap(({ id: post, unit, holder }) => [
      ...missing(unitIds, unit, `posts ${post} unit`),
      ...missing(personIds, holder, `posts ${post} holder`),
    ]),
    ...portfolios.flatMap(({ post, units: charged }) => [
      ...missing(postIds, post, 'portfolios post'),
      ...charged.flatMap((unit) => missing(unitIds, unit, `portfolios ${post} units`)),
    ]),
    ...seals.flatMap(({ id: seal, organ, custodians }) => [
      ...missing(unitIds, organ, `seals ${seal} organ`),
      ...custodians.flatMap((post) => missing(postIds, post, `seals ${seal} custodians`)),
    ]),
    ...matters.flatMap(({ id: matter, unit, by, steps }) => [
      ...missing(unitIds, unit, `matters ${matter} unit`),
      ...missing(personIds, by, `matters ${matter} by`),
      ...steps.flatMap((step) => missing(personIds, step.by, `matters ${matter} steps by`)),
    ]),
  ];
};

const broken = (zh: string, en: string): StoreProblem => new StoreProblem('office_file_broken', zh, en);

/** Reads an office file; throws a StoreProblem that lists everything wrong in it, with file and line. */
export const readOfficeFile = (path: string): OfficeFile => {
  const { value, problems } = readWith(officeFile, path, readFileSync(path, 'utf8'));
  if (value === undefined) {
    const all = problems.map(formatProblem).join('\n');
    throw broken(`机关资料文件有误：\n${all}`, 'the office file has faults');
  }
  const dangling = danglingNames(value);
  if (dangling.length > 0) throw broken(`${path} 提到了没有的名称：${dangling.join('；')}`, `${path} uses names that it does not define`);
  return value;
};
