import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The moment in every entry: the least that ZIP can say. */
const ZIP_EPOCH = new Date(1980, 0, 1);

const CORE = 'docProps/core.xml';
const BODY = 'word/document.xml';
const SETTINGS = 'word/settings.xml';
const STYLES = 'word/styles.xml';
/** Each mark takes a whole character's place, as in the PDF: how marks are set closer differs from one word processor to the next. */
const WHOLE_MARKS = '<w:characterSpacingControl w:val="doNotCompress"/>';
/** Word's own default, written out because LibreOffice takes its presence for marks that stay inside the margin, as they do in the PDF. */
const MARKS_INSIDE = '<w:overflowPunct w:val="true"/>';

/**
 * The same Word file without what differs from one writing to the next: the clock in its properties and entries, and numbers of pictures that
 * count on over all files of the process; `day` takes the clock's place. The two settings that the library has no words for are added here.
 */
export const steady = (docx: Uint8Array, day: string): Uint8Array => {
  const files = unzipSync(docx);
  const edit = (path: string, change: (xml: string) => string): void => {
    const bytes = files[path];
    if (bytes !== undefined) files[path] = strToU8(change(strFromU8(bytes)));
  };
  edit(CORE, (xml) => xml.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`));
  edit(SETTINGS, (xml) => xml.replace('<w:compat>', `${WHOLE_MARKS}<w:compat>`));
  edit(STYLES, (xml) => xml.replace('<w:pPrDefault><w:pPr>', `<w:pPrDefault><w:pPr>${MARKS_INSIDE}`));
  edit(BODY, (xml) => {
    const [first = '', ...rest] = xml.split(/<wp:docPr id="\d+"/);
    return [first, ...rest.map((part, i) => `<wp:docPr id="${i + 1}"${part}`)].join('');
  });
  return zipSync(files, { mtime: ZIP_EPOCH, level: 6 });
};
