import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { officeOf } from './office.ts';

/** A new folder with the file of one small office, which a start with `demo` installs. JSON is YAML too. */
export const writeOffices = (): string => {
  const dir = mkdtempSync(join(tmpdir(), 'guiju-offices-'));
  writeFileSync(join(dir, 'anytown.yaml'), JSON.stringify(officeOf('anytown')));
  return dir;
};
