import type { Directory, Instant } from '@guiju/kernel';
import { type Selectable, sql } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { Office } from '../office/office.ts';
import { dayAt } from '../office/world.ts';

/** Light of a line: green, yellow on the last working day before the limit ends, red after it, none without a limit that runs. */
export type LineLight = 'green' | 'yellow' | 'red' | 'none';

/** One line of a list of matters. */
export interface MatterLine {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly number: string | null;
  readonly status: 'draft' | 'running' | 'suspended' | 'returned' | 'closed' | 'terminated';
  readonly unit: string;
  readonly unit_name: string;
  readonly submitter_name: string;
  /** The open act and the titles of the posts at it. */
  readonly stage: { readonly act: string; readonly posts: readonly string[] } | null;
  readonly seat: string | null;
  readonly due: string | null;
  readonly provisional: boolean;
  readonly light: LineLight;
  readonly urgent: boolean;
  readonly urged: number;
  readonly opened_at: Instant | null;
  /** In the boxes done, to read and read: the moment that put it there; elsewhere its last change. */
  readonly updated_at: Instant;
}

/** A row of `matters`, with the seat it is listed for. */
export type ListedMatter = Selectable<Tables['matters']> & { readonly seat: string | null };

const unitName = ({ units }: Directory, id: string): string => units.find((unit) => unit.id === id)?.name ?? id;
const personName = ({ persons }: Directory, id: string): string => persons.find((person) => person.id === id)?.name ?? id;
const postTitle = ({ posts }: Directory, id: string): string => posts.find((post) => post.id === id)?.title ?? id;

const lightOf = ({ status, due_at, warn_on }: ListedMatter, now: Instant): LineLight => {
  if (due_at === null || status === 'suspended') return 'none';
  if (due_at < now) return 'red';
  return warn_on !== null && warn_on <= dayAt(now) ? 'yellow' : 'green';
};

/** Makes lines of rows, with the names of the office. */
export const linesOf = ({ directory }: Office, rows: readonly ListedMatter[], now: Instant): readonly MatterLine[] =>
  rows.map((row) => ({
    id: row.matter,
    kind: row.kind,
    title: row.title,
    number: row.number,
    status: row.status as MatterLine['status'],
    unit: row.unit,
    unit_name: unitName(directory, row.unit),
    submitter_name: personName(directory, row.submitter_person),
    stage: row.act === null ? null : { act: row.act, posts: row.posts.map((post) => postTitle(directory, post)) },
    seat: row.seat,
    due: row.due,
    provisional: row.provisional,
    light: lightOf(row, now),
    urgent: row.urgent,
    urged: row.urged,
    opened_at: row.opened_at,
    updated_at: row.updated_at,
  }));

/** Units whose name contains a text. */
const unitsNamed = ({ directory }: Office, text: string): readonly string[] =>
  directory.units.filter(({ name }) => name.includes(text)).map(({ id }) => id);

/** `text` as a pattern of LIKE that finds it anywhere, whatever brackets a number was written with. */
export const anywhere = (text: string): string => `%${text.replaceAll(/[\\%_]/g, '\\$&').replaceAll(/[[\]()（）［］【】〔〕]/gu, '_')}%`;

/** Condition that a matter `m` has a text in title, number or name of its unit. */
export const mentions = (office: Office, text: string) =>
  sql<boolean>`(m.title ilike ${anywhere(text)} or m.number ilike ${anywhere(text)} or m.unit = any(${[...unitsNamed(office, text)]}::text[]))`;
