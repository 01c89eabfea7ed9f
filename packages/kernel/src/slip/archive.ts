import { dayOfInstant, parseInstant, yearOfDay } from '../calendar/index.ts';
import { type Retention, retentions } from '../vocabulary/retention.ts';
import type { Instant } from '../vocabulary/words.ts';
import { allActs } from './find.ts';
import type { Archived, ArchiveItem, Attachment, Matter } from './matter.ts';

const attached = (item: ArchiveItem['item'], { name, hash }: Attachment): ArchiveItem => ({ item, name, hash });

/** The archive list of a matter (归档目录): the paper, its attachments, those of opinions, and what is on file (S-7). */
export const archiveOf = (matter: Matter): readonly ArchiveItem[] => [
  { item: 'paper', name: matter.content.title, hash: matter.content.hash },
  ...matter.content.attachments.map((each) => attached('attachment', each)),
  ...allActs(matter).flatMap(({ attachments }) => attachments.map((each) => attached('opinion', each))),
  ...Object.entries(matter.records).map(
    ([name, { attachment }]): ArchiveItem => ({ item: 'record', name, hash: attachment?.hash ?? null }),
  ),
];

/** The end of a matter, and what of it goes into the archive. */
export interface MatterEnd {
  readonly at: Instant;
  readonly archive: readonly ArchiveItem[];
}

/**
 * The end that hands a matter over to the archive: it was closed, or terminated after it had been submitted; null before, and for a draft
 * that nobody was ever asked about.
 */
export const endOf = (matter: Matter): MatterEnd | null => {
  if (matter.closed !== null) return matter.closed;
  if (matter.status !== 'terminated' || matter.submission === null) return null;
  const at = matter.comments.findLast(({ on }) => on === 'terminate')?.at;
  return at === undefined ? null : { at, archive: archiveOf(matter) };
};

/** Year under which a matter is archived (年度): the one in which it ended. */
export const archiveYear = (matter: Matter): number => yearOfDay(dayOfInstant(parseInstant(endOf(matter)?.at ?? '') ?? Number.NaN));

/** Key `archive:thirty_years:class/2025` of the counter from which a matter takes the number of its piece (件号). */
export const pieceKey = (matter: Matter, retention: Retention, given: string): string =>
  `archive:${retention}:${given.trim()}/${archiveYear(matter)}`;

/** Archival number (档号): fonds, sort of records, year, retention, class, piece (DA/T 22-2015); without the fonds where none is set. */
export const archivalNumber = ({
  fonds,
  year,
  retention,
  class: given,
  piece,
}: Pick<Archived, 'fonds' | 'year' | 'retention' | 'class' | 'piece'>): string => {
  const inFonds = `WS·${year}-${retentions[retention].code}-${given}-${String(piece).padStart(4, '0')}`;
  return fonds === null ? inFonds : `${fonds}-${inFonds}`;
};
