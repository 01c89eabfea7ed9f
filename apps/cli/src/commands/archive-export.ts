import { join } from 'node:path';
import { openTypesetter } from '@guiju/gongwen';
import { endOf } from '@guiju/kernel';
import { archivePackage } from '@guiju/server/archive';
import { type DataOptions, dataPlace, withStore } from '../data-place.ts';
import { CliError, exitCodes, print, printJson } from '../output.ts';
import { writeResult } from '../output-file.ts';

export interface ArchiveExportOptions extends DataOptions {
  readonly government: string;
  readonly to: string;
  readonly json?: boolean;
}

/** Sees every matter and does nothing: whoever may read the data folder may read what is in it. */
const reader = { person: '', post: '', audits: true } as const;

/** `guiju archive export MATTER`: the archive package of a matter that came to its end, as the interface gives it out. */
export const archiveExportCommand = async (matter: string, options: ArchiveExportOptions): Promise<void> =>
  withStore(options, async (store) => {
    const { government, to, json } = options;
    const installed = (await store.governments()).map((each) => each.government);
    const viewed = installed.includes(government) ? await store.view(government, reader, matter) : null;
    if (viewed === null)
      throw new CliError({ zh: `${government} 没有事项 ${matter}。`, en: `${government} has no matter ${matter}.` }, exitCodes.usage);
    if (endOf(viewed.matter) === null)
      throw new CliError({
        zh: '此件尚未办结或终止（未报送即终止的草稿不归档），不能导出归档包。',
        en: 'The matter is neither closed nor terminated after its submission; there is no package of it.',
      });
    const typesetter = openTypesetter([join(dataPlace(options).dataDir, 'fonts')]);
    const bytes = await archivePackage(store, typesetter, viewed, store.clock());
    writeResult(to, bytes);
    if (json === true) printJson({ file: to, bytes: bytes.length, matter });
    else print(`${to}：${viewed.matter.content.title}（${viewed.matter.archived?.text ?? '尚未归档 · not archived yet'}）`);
  });
