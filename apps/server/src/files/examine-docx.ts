import type { Bilingual } from '@guiju/kernel/vocabulary/words';
import { readEntry, zipEntries } from './zip.ts';

const mostUnpacked = 200 * 1024 * 1024;
const mostXml = 32 * 1024 * 1024;

/** Why a file cannot be read as DOCX, in one sentence; null when it can be tried. Unpacks the parts that will be read, within bounds. */
export const docxFault = async (bytes: Buffer): Promise<Bilingual | null> => {
  const entries = zipEntries(bytes);
  if (entries === null) return { zh: '这不是 DOCX 文件，或文件不完整。', en: 'This is no DOCX file, or it is cut off.' };
  if (!entries.some(({ name }) => name === 'word/document.xml'))
    return { zh: '文件里没有正文（word/document.xml）。', en: 'The file has no body (word/document.xml).' };
  const bomb = { zh: '文件解压后过大，未予打开。', en: 'The file unpacks to far too much and was not opened.' };
  if (entries.reduce((sum, { size }) => sum + size, 0) > mostUnpacked) return bomb;
  let left = mostXml;
  for (const entry of entries.filter(({ name }) => /\.(xml|rels)$/.test(name))) {
    if (entry.size > left) return bomb;
    const part = await readEntry(bytes, entry, entry.size);
    if (part === null) return { zh: `文件的“${entry.name}”部分已损坏。`, en: `The part "${entry.name}" of the file is damaged.` };
    left -= part.length;
  }
  return null;
};
