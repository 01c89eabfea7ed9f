import type { Instant } from '@guiju/kernel';
import type { GeneratedAlways } from 'kysely';

interface FilesTable {
  readonly government: string;
  readonly hash: string;
  readonly size: number;
  readonly media_type: string;
  readonly bytes: Buffer;
}

interface UploadsTable {
  readonly government: string;
  readonly hash: string;
  readonly person: string;
  readonly at: Instant;
}

interface FileUsesTable {
  readonly government: string;
  readonly hash: string;
  readonly matter: string;
}

interface SearchTable {
  readonly government: string;
  readonly matter: string;
  readonly head: string;
  readonly text: string;
  readonly folded: string;
  readonly updated_at: Instant;
}

interface AttachedTable {
  readonly government: string;
  readonly matter: string;
  readonly hash: string;
  readonly name: string;
}

interface FileTextsTable {
  readonly government: string;
  readonly hash: string;
  readonly part: number;
  readonly text: string;
  readonly folded: GeneratedAlways<string>;
}

/** Tables of files, and of what matters and files are found by. */
export interface FileTables {
  readonly files: FilesTable;
  readonly uploads: UploadsTable;
  readonly file_uses: FileUsesTable;
  readonly search: SearchTable;
  readonly attached: AttachedTable;
  readonly file_texts: FileTextsTable;
}
