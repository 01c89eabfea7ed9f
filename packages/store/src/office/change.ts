import type {
  Absence,
  Appointment,
  Bilingual,
  Day,
  Delegation,
  Directory,
  HolidayNotice,
  Person,
  Portfolio,
  Post,
  PostId,
  Practice,
  Seal,
  Settings,
  Unit,
} from '@guiju/kernel';

/** An edition of the rulebook as the office took it over; its text is found by the hash. */
export interface EditionLoaded {
  readonly edition: string;
  readonly effective: Day;
  readonly hash: string;
}

/** One thing that changed in an office (组织台账), as `office_log` keeps it. */
export type OfficeChange =
  | {
      readonly type: 'founded';
      readonly name: Bilingual;
      readonly directory: Directory;
      readonly settings: Settings;
      readonly practices: readonly Practice[];
      readonly notices: readonly HolidayNotice[];
    }
  | ({ readonly type: 'edition_loaded' } & EditionLoaded)
  /** Every sample matter of an office file was told; its hash is that of the samples. */
  | { readonly type: 'samples_told'; readonly hash: string }
  | { readonly type: 'notice_entered'; readonly notice: HolidayNotice }
  | { readonly type: 'delegated'; readonly delegation: Delegation }
  | { readonly type: 'delegation_ended'; readonly id: string; readonly last_day: Day }
  | { readonly type: 'absence_entered'; readonly absence: Absence }
  | { readonly type: 'absence_ended'; readonly post: PostId; readonly from: Day; readonly last_day: Day }
  /** Number of the office's fonds in the archive (全宗号). */
  | { readonly type: 'fonds_named'; readonly fonds: string }
  /** Each seal takes the place of the one with the same id. */
  | { readonly type: 'seals_registered'; readonly seals: readonly Seal[] }
  /** Each entry takes the place of the one with the same key: id, or person, post and first day, or post and first day. */
  | {
      readonly type: 'organisation_changed';
      readonly units?: readonly Unit[];
      readonly posts?: readonly Post[];
      readonly persons?: readonly Person[];
      readonly appointments?: readonly Appointment[];
      readonly portfolios?: readonly Portfolio[];
    };
