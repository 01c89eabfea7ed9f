import { type ReadNote, ReadProblem, type Source, type SourcePart } from '../source.ts';
import { openFields } from './fields.ts';
import { bounded, noteOf } from './notes.ts';
import { openNumbering } from './numbering.ts';
import { externalRelations, relationsOf } from './relations.ts';
import { openStyles } from './styles.ts';
import { type Parts, unzip } from './unzip.ts';
import { endWalk, type Walk, walkBody } from './walk.ts';
import { textOfAll } from './words.ts';
import { child, type Element, parseXml } from './xml.ts';

const others: readonly (readonly [RegExp, string, string])[] = [
  [/^xl\/workbook\.xml$/, 'Excel 表格', 'a spreadsheet'],
  [/^ppt\/presentation\.xml$/, 'PowerPoint 演示文稿', 'a presentation'],
  [/^ofd\.xml$/, 'OFD 版式文件', 'an OFD file'],
  [/^content\.xml$/, 'ODF 文档（.odt、.uot）', 'an ODF document'],
];

const noDocument = (parts: Parts): ReadProblem => {
  const other = others.find(([pattern]) => parts.names.some((name) => pattern.test(name)));
  if (other !== undefined)
    return new ReadProblem(`这是${other[1]}，不是 DOCX；请在办公软件里另存为 .docx。`, `This is ${other[2]}, no DOCX; save it as .docx.`);
  const packed = parts.names.filter((name) => /\.(?:docx?|wps|txt|pdf|rtf|zip|ofd)$/.test(name));
  return packed.length > 0
    ? new ReadProblem(
        `这是压缩包，里面有 ${packed.length} 个文件，如“${packed[0]}”；请解压后逐个上传。`,
        `This is an archive, with "${packed[0]}" in it; unpack it and send each file by itself.`,
      )
    : new ReadProblem(
        '文件里没有正文（word/document.xml），不是 Word 文档；请另存为 .docx。',
        'The file has no body (word/document.xml) and is no Word document; save it as .docx.',
      );
};

/** The main part: where the file says it is, mostly `word/document.xml`. */
const mainPart = (parts: Parts): { readonly name: string; readonly bytes: Uint8Array } => {
  const said = relationsOf(parts, '').find(({ type, isExternal }) => type === 'officeDocument' && !isExternal)?.target;
  for (const name of [said, 'word/document.xml']) {
    const bytes = name === undefined || /^(?:xl|ppt)\//i.test(name) ? undefined : parts.read(name);
    if (name !== undefined && bytes !== undefined) return { name, bytes };
  }
  throw noDocument(parts);
};

/** Notes about the file as a whole. */
const fileNotes = (parts: Parts): readonly ReadNote[] => {
  const isThere = (pattern: RegExp): boolean => parts.names.some((name) => pattern.test(name));
  const notes: ReadNote[] = [];
  if (isThere(/vbaproject\.bin$|vbadata\.xml$/)) notes.push(noteOf('macro', null, ''));
  if (isThere(/^word\/activex\//)) notes.push(noteOf('embedded_object', null, '（ActiveX 控件）'));
  for (const { type, target } of externalRelations(parts))
    notes.push(noteOf(type === 'hyperlink' ? 'hyperlink' : 'external_reference', null, target));
  for (const name of parts.names.filter((each) => /^word\/(?:header|footer)\d*\.xml$/.test(each))) {
    const bytes = parts.read(name);
    const text = bytes === undefined ? '' : textOfAll(parseXml(bytes, name)).trim();
    // Page numbers are fields or digits between dashes.
    if (/[^\d\s—–－-]/.test(text)) notes.push(noteOf('header_footer', null, text));
  }
  return notes;
};

const byId = (part: Element | undefined): ReadonlyMap<string, Element> =>
  new Map(part?.children.map((each) => [each.attributes['w:id'] ?? '', each]));

/** Reads the parts of a DOCX in their order; what is not text of the paper is noted. Throws a ReadProblem. */
export const sourceOfDocx = (bytes: Uint8Array): Source => {
  const file = unzip(bytes);
  const main = mainPart(file);
  const relations = new Map(relationsOf(file, main.name).map((relation) => [relation.id, relation]));
  const optional = (type: string): Element | undefined => {
    const name = [...relations.values()].find((relation) => relation.type === type && !relation.isExternal)?.target ?? `word/${type}.xml`;
    const part = file.read(name);
    return part === undefined ? undefined : parseXml(part, name);
  };
  const notes: ReadNote[] = [...fileNotes(file)];
  const parts: SourcePart[] = [];
  let blank = false;
  let sectionFrom = 0;
  const noted = { comments: byId(optional('comments')), footnotes: byId(optional('footnotes')), endnotes: byId(optional('endnotes')) };
  const walk: Walk = {
    numbering: openNumbering(optional('numbering')),
    styles: openStyles(optional('styles')),
    fields: openFields(),
    noted: (kind, id) => {
      const note = noted[kind].get(id);
      return note === undefined ? '' : textOfAll(note);
    },
    picture: (id) => {
      const relation = relations.get(id);
      return relation?.isExternal === true ? null : relation === undefined ? undefined : file.read(relation.target);
    },
    target: (id) => relations.get(id)?.target ?? '',
    part: (part) => {
      parts.push(blank && part.type === 'line' ? { ...part, blank_before: true } : part);
      blank = false;
    },
    blank: () => {
      blank = parts.length > 0;
    },
    note: (note) => notes.push(note),
    section: (across) => {
      for (let i = across ? sectionFrom : parts.length; i < parts.length; i += 1) {
        const part = parts[i];
        if (part?.type === 'table') parts[i] = { ...part, landscape: true };
      }
      sectionFrom = parts.length;
    },
    next: () => parts.length + 1,
    carried: '',
  };
  walkBody(child(parseXml(main.bytes, main.name), 'w:body')?.children ?? [], walk);
  endWalk(walk);
  return { parts, notes: bounded(notes) };
};
