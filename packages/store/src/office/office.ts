import type { Bilingual, Day, Directory, HolidayNotice, Practice, Settings } from '@guiju/kernel';
import type { EditionLoaded, OfficeChange } from './change.ts';

/** An office at one version of its log: everything that decisions look at besides the matter and the moment. */
export interface Office {
  readonly government: string;
  readonly version: number;
  readonly name: Bilingual;
  readonly directory: Directory;
  readonly settings: Settings;
  readonly practices: readonly Practice[];
  readonly notices: readonly HolidayNotice[];
  readonly editions: readonly EditionLoaded[];
  /** Hash of the sample matters that were told; null when there are none. */
  readonly samples: string | null;
}

const put = <T>(all: readonly T[], entries: readonly T[] | undefined, key: (entry: T) => string): readonly T[] => {
  if (entries === undefined) return all;
  const merged = new Map(all.map((entry) => [key(entry), entry]));
  for (const entry of entries) merged.set(key(entry), entry);
  return [...merged.values()];
};

const byId = ({ id }: { readonly id: string }): string => id;

const changeDirectory = (directory: Directory, change: OfficeChange): Directory => {
  switch (change.type) {
    case 'delegated':
      return { ...directory, delegations: put(directory.delegations, [change.delegation], byId) };
    case 'delegation_ended':
      return {
        ...directory,
        delegations: directory.delegations.map((each) => (each.id === change.id ? { ...each, to_day: change.last_day } : each)),
      };
    case 'absence_entered':
      return { ...directory, absences: put(directory.absences, [change.absence], ({ post, from }) => `${post} ${from}`) };
    case 'absence_ended':
      return {
        ...directory,
        absences: directory.absences.map((each) =>
          each.post === change.post && each.from === change.from ? { ...each, to: change.last_day } : each,
        ),
      };
    case 'seals_registered':
      return { ...directory, seals: put(directory.seals ?? [], change.seals, byId) };
    case 'organisation_changed':
      return {
        ...directory,
        units: put(directory.units, change.units, byId),
        posts: put(directory.posts, change.posts, byId),
        persons: put(directory.persons, change.persons, byId),
        appointments: put(directory.appointments, change.appointments, ({ person, post, from }) => `${person} ${post} ${from}`),
        portfolios: put(directory.portfolios, change.portfolios, ({ post, from }) => `${post} ${from}`),
      };
    default:
      return directory;
  }
};

/** Folds one change into an office; `founded` begins it. Throws a TypeError when something else does. */
export const evolveOffice = (office: Office | null, government: string, change: OfficeChange): Office => {
  if (change.type === 'founded') {
    const { type: _, ...founded } = change;
    return { government, version: 1, editions: [], samples: null, ...founded };
  }
  if (office === null) throw new TypeError(`${change.type} cannot begin an office`);
  const next = { ...office, version: office.version + 1 };
  switch (change.type) {
    case 'edition_loaded': {
      const { edition, effective, hash } = change;
      return { ...next, editions: [...office.editions, { edition, effective, hash }] };
    }
    case 'samples_told':
      return { ...next, samples: change.hash };
    case 'fonds_named':
      return { ...next, settings: { ...office.settings, fonds: change.fonds } };
    case 'notice_entered':
      return { ...next, notices: [...office.notices, change.notice] };
    default:
      return { ...next, directory: changeDirectory(office.directory, change) };
  }
};

/** The edition in force on a day: of those that had taken effect, the latest; of two loadings of one, only the last counts. */
export const editionOn = ({ editions }: Pick<Office, 'editions'>, day: Day): EditionLoaded | undefined =>
  editions
    .filter((each, i) => each.effective <= day && !editions.some(({ edition }, j) => j > i && edition === each.edition))
    .reduce<EditionLoaded | undefined>((best, each) => (best === undefined || each.effective >= best.effective ? each : best), undefined);
