import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The moment in every entry: the least that ZIP can say. */
const ZIP_EPOCH = new Date(1980, 0, 1);

const CORE = 'docProps/core.xml';
const BODY = 'word/document.xml';
const SETTINGS = 'word/settings.xml';
/** Adjacent marks stand closer, as in the PDF and as Chinese word processors do. */
const CLOSE_MARKS = '<w:characterSpacingControl w:val="compressPunctuation"/>';

/**
 * The same Word file without what differs from one writing to the next: the clock in its properties and entries, and numbers of pictures that
 * count on over all files of the process; `day` takes the clock's place. The one setting that the library has no word for is added here.
 */
export const steady = (docx: Uint8Array, day: string): Uint8Array => {
  const files = unzipSync(docx);
  const edit = (path: string, change: (xml: string) => string): void => {
    const bytes = files[path];
    if (bytes !== undefined) files[path] = strToU8(change(strFromU8(bytes)));
  };
  edit(CORE, (xml) => xml.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`));
  edit(SETTINGS, (xml) => xml.replace('<w:compat>', `${CLOSE_MARKS}<w:compat>`));
  edit(BODY, (xml) => {
    const [first = '', ...rest] = xml.split(/<wp:docPr id="\d+"/);
    return [first, ...rest.map((part, i) => `<wp:docPr id="${i + 1}"${part}`)].join('');
  });
  return zipSync(files, { mtime: ZIP_EPOCH, level: 6 });
};
