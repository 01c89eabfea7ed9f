import { add } from './aside.ts';
import { chosen, type Reading, textOfAll, wordsOf } from './words.ts';
import { child, type Element, isOn, valueIn } from './xml.ts';

/** A table as rows of equal columns, and the rows at its top that are repeated, where the file says so. */
export interface ReadTable {
  readonly rows: string[][];
  readonly head: number | undefined;
}

/** Word has at most 63 columns; a file made to be greedy says more. */
const MOST_COLUMNS = 63;

const columns = (properties: Element | undefined, name: string): number =>
  Math.min(MOST_COLUMNS, Math.max(0, Math.trunc(Number(valueIn(properties, name) ?? 0)) || 0));

/** Elements of a name, also where content controls, insertions or names stand around them. */
const within = (elements: readonly Element[], name: string): readonly Element[] =>
  elements.flatMap((each) => {
    if (each.name === name) return [each];
    if (each.name === 'mc:AlternateContent') return within(chosen(each)?.children ?? [], name);
    return ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'].includes(each.name) ? within(each.children, name) : [];
  });

/** Text of a table that stands in a cell. */
const nestedText = (table: Element, reading: Reading, label: (paragraph: Element) => string): string =>
  within(table.children, 'w:tr')
    .map((row) =>
      within(row.children, 'w:tc')
        .map((cell) => cellText(cell.children, reading, label))
        .join(' '),
    )
    .join('\n');

const cellText = (elements: readonly Element[], reading: Reading, label: (paragraph: Element) => string): string =>
  elements
    .filter(({ name }) => name !== 'w:tcPr')
    .map((each): string => {
      if (each.name === 'w:tbl') {
        add(reading.aside, 'nested_table', '');
        return nestedText(each, reading, label);
      }
      if (each.name !== 'w:p')
        return cellText(each.name === 'mc:AlternateContent' ? (chosen(each)?.children ?? []) : each.children, reading, label);
      const words = wordsOf(each, reading).trim();
      reading.fields.endParagraph();
      const text = `${label(each)}${words}`.trim();
      // Words in a box stay where the box is.
      const boxed = reading.aside.boxes.splice(0).map((box) => {
        add(reading.aside, 'text_box', textOfAll(box));
        return cellText(box.children, reading, label);
      });
      return [text, ...boxed].filter((line) => line !== '').join('\n');
    })
    .filter((text) => text !== '')
    .join('\n');

/** Reads a table; `label` gives the number that the word processor writes before a paragraph. */
export const readTable = (table: Element, reading: Reading, label: (paragraph: Element) => string): ReadTable => {
  const { aside } = reading;
  const kept = within(table.children, 'w:tr').filter((row) => {
    const isDeleted = child(child(row, 'w:trPr'), 'w:del') !== undefined;
    if (isDeleted) aside.deleted.push(textOfAll(row));
    return !isDeleted;
  });
  const rows = kept.map((row) => {
    const properties = child(row, 'w:trPr');
    if (child(properties, 'w:ins') !== undefined) aside.inserted.push(textOfAll(row));
    const cells = within(row.children, 'w:tc').flatMap((cell): string[] => {
      const own = child(cell, 'w:tcPr');
      if (child(own, 'w:cellDel') !== undefined) {
        aside.deleted.push(textOfAll(cell));
        return [];
      }
      const span = Math.max(1, columns(own, 'w:gridSpan'));
      if (span > 1 || child(own, 'w:vMerge') !== undefined) add(aside, 'merged_cells', '');
      return [cellText(cell.children, reading, label), ...Array<string>(span - 1).fill('')];
    });
    return [...Array<string>(columns(properties, 'w:gridBefore')).fill(''), ...cells];
  });
  const repeated = kept.findIndex((row) => isOn(child(child(row, 'w:trPr'), 'w:tblHeader')) !== true);
  const head = repeated === -1 ? kept.length : repeated;
  // A table that we wrote says that no row is repeated by repeating none; others seldom say it at all.
  return { rows: rows.filter((row) => row.length > 0), head: head > 0 || isOurs(table) ? head : undefined };
};

const isOurs = (element: Element): boolean =>
  element.name === 'w:p' ? valueIn(child(element, 'w:pPr'), 'w:pStyle') === 'gwTable' : element.children.slice(0, 3).some(isOurs);
