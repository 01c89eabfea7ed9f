import { type DataOptions, withStore } from '../data-place.ts';
import { CliError, exitCodes, print, printJson } from '../output.ts';
import { writeResult } from '../output-file.ts';

export interface ArchiveKeyOptions extends DataOptions {
  readonly government: string;
  readonly to?: string;
  readonly json?: boolean;
}

/** `guiju archive key`: the public key of an office with its SM3, to be made known apart from the packages. */
export const archiveKeyCommand = async (options: ArchiveKeyOptions): Promise<void> =>
  withStore(options, async (store) => {
    const { government, to, json } = options;
    if (!(await store.governments()).some((each) => each.government === government))
      throw new CliError({ zh: `没有安装 ${government}。`, en: `${government} is not installed.` }, exitCodes.usage);
    const keys = await store.officeKeys(government);
    const pem = keys.find(({ current }) => current)?.public_key ?? '';
    if (to !== undefined) writeResult(to, pem);
    if (json === true) {
      printJson(keys);
      return;
    }
    for (const { key_id, current: isCurrent } of keys) print(`${isCurrent ? '现用 · in use' : '曾用 · earlier'}  SM3 ${key_id}`);
    print(to === undefined ? pem.trimEnd() : `${to}：现用公钥（PEM）· the public key in use`);
  });
