import { writeFileSync } from 'node:fs';
import { CliError, exitCodes } from './output.ts';

/** Writes a file that was made; ends the command with one sentence where that cannot be done. */
export const writeResult = (file: string, content: Uint8Array | string): void => {
  try {
    writeFileSync(file, content);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const [zh, en] =
      code === 'ENOENT'
        ? ['文件夹不存在', 'its folder does not exist']
        : code === 'EISDIR'
          ? ['它是文件夹', 'it is a folder']
          : ['没有权限，或磁盘已满', 'no permission, or the disk is full'];
    throw new CliError({ zh: `写不了文件“${file}”：${zh}。`, en: `The file "${file}" cannot be written: ${en}.` }, exitCodes.usage, {
      cause,
    });
  }
};
