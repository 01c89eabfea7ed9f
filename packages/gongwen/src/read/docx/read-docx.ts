import { type ReadNote, ReadProblem, type Source, type SourcePart } from '../source.ts';
import { noteOf } from './notes.ts';
import { openNumbering } from './numbering.ts';
import { relationsOf } from './relations.ts';
import { unzip } from './unzip.ts';
import { textOfAll, walkBody } from './walk.ts';
import { child, parseXml } from './xml.ts';

/** Reads the parts of a DOCX in their order; what is not text of the paper is noted. Throws a ReadProblem. */
export const sourceOfDocx = (bytes: Uint8Array): Source => {
  const files = unzip(bytes);
  const document = files['word/document.xml'];
  if (document === undefined) {
    throw new ReadProblem(
      '文件里没有正文（word/document.xml），不是 Word 文档；请另存为 .docx。',
      'The file has no body (word/document.xml) and is no Word document; save it as .docx.',
    );
  }
  const optional = (name: string) => (files[name] === undefined ? undefined : parseXml(files[name]));
  const relations = relationsOf(optional('word/_rels/document.xml.rels'));
  const notes: ReadNote[] = [];
  if (Object.keys(files).some((name) => /vbaProject\.bin$/i.test(name))) notes.push(noteOf('macro', null, ''));
  for (const target of relations.external) notes.push(noteOf('external_reference', null, target));
  for (const [name, bytes] of Object.entries(files)) {
    const text = /^word\/(?:header|footer)\d*\.xml$/.test(name) ? textOfAll(parseXml(bytes)).trim() : '';
    // Page numbers are fields or digits between dashes.
    if (/[^\d\s—–－-]/.test(text)) notes.push(noteOf('header_footer', null, text));
  }
  const parts: SourcePart[] = [];
  let blank = false;
  walkBody(child(parseXml(document), 'w:body')?.children ?? [], {
    numbering: openNumbering(optional('word/numbering.xml')),
    styles: optional('word/styles.xml'),
    comments: optional('word/comments.xml'),
    footnotes: optional('word/footnotes.xml'),
    picture: (id) => files[`word/${relations.targets.get(id) ?? ''}`],
    part: (part) => {
      parts.push(blank && part.type === 'line' ? { ...part, blank_before: true } : part);
      blank = false;
    },
    blank: () => {
      blank = parts.length > 0;
    },
    note: (note) => notes.push(note),
    next: () => parts.length + 1,
  });
  return { parts, notes };
};
