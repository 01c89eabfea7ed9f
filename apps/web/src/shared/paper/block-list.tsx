import type { Bilingual } from '@guiju/kernel';
import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import './paper-editor.css';
import { useText } from '../language.tsx';
import { ProblemView } from '../problem-view.tsx';
import { useLatest } from '../use-latest.ts';
import { AddBlocks } from './add-blocks.tsx';
import { atLevel, following, levelOf, pastedInto, recognised, replacedAt } from './block-edits.ts';
import { pastedHtml } from './pasted-html.ts';
import { PictureBlock } from './picture-block.tsx';
import { TableBlock } from './table-block.tsx';
import { TextBlock } from './text-block.tsx';
import { picturesIn, usePicture } from './use-picture.ts';
import { emptyParagraph, isEmptyBlock, numbersOf, type WrittenBlock } from './written-paper.ts';

const emptyTable: WrittenBlock = { type: 'table', rows: Array.from({ length: 3 }, () => ['', '', '']), head: 1 };

interface Props {
  /** Path of the list in the paper, and how its parts are called. */
  readonly path: string;
  readonly name: Bilingual;
  readonly blocks: readonly WrittenBlock[];
  readonly onChange: (blocks: readonly WrittenBlock[]) => void;
  /** Takes over a pasted text as a whole; false leaves it to be put in here. */
  readonly onPasteAll?: ((text: string) => boolean) | undefined;
}

/** The parts of a body, one below the other: Enter makes the next, Tab changes the level, numbers follow. */
export function BlockList({ path, name, blocks, onChange, onPasteAll }: Props) {
  const t = useText();
  const list = useRef<HTMLDivElement>(null);
  const cursor = useRef<{ readonly at: number; readonly caret: number } | null>(null);
  const behind = useRef<number | null>(null);
  const leaving = useRef(false);
  // Once the parts stand where they were put the cursor follows.
  useLayoutEffect(() => {
    if (cursor.current === null) return;
    const { at, caret } = cursor.current;
    cursor.current = null;
    const field = list.current?.querySelector<HTMLTextAreaElement>(`[data-field="paper.${path}.${at}"] textarea`);
    field?.focus();
    field?.setSelectionRange(caret, caret);
  });
  const numbers = numbersOf(blocks);
  const put = (at: number, ...by: readonly WrittenBlock[]) => {
    const after = replacedAt(blocks, at, ...by);
    onChange(after.length === 0 ? [emptyParagraph] : after);
  };
  const goTo = (at: number, caret = 0) => {
    cursor.current = { at, caret };
  };
  const write = (at: number, block: WrittenBlock & { readonly text: string }, caret: number) => {
    const found = block.type === 'paragraph' ? recognised(block) : block;
    if (found !== block) goTo(at, Math.max(0, caret - (block.text.length - found.text.length)));
    put(at, found);
  };
  const press = (at: number, event: KeyboardEvent<HTMLTextAreaElement>) => {
    const block = blocks[at];
    if (block === undefined || !('text' in block) || event.nativeEvent.isComposing) return;
    const isLeaving = leaving.current;
    leaving.current = event.key === 'Escape' || (isLeaving && event.key === 'Shift');
    // Esc lets the next Tab leave the field instead of changing the level; pressed again it closes the window.
    if (event.key === 'Escape' && !isLeaving) event.stopPropagation();
    if (event.key === 'Tab' && isLeaving) return;
    const { selectionStart: from, selectionEnd: to } = event.currentTarget;
    const { text } = block;
    const level = levelOf(block);
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      if (text === '' && level > 0) return put(at, atLevel('', 0));
      goTo(at + 1);
      put(at, { ...block, text: text.slice(0, from) }, following({ ...block, text: text.slice(0, from) }, text.slice(to)));
    } else if (event.key === 'Tab') {
      const next = event.shiftKey ? level - 1 : level + 1;
      // Beyond the first and the last level the key leaves the field, as everywhere.
      if (next < 0 || next > 4) return;
      event.preventDefault();
      goTo(at, from);
      put(at, atLevel(text, next));
    } else if (event.key === 'Backspace' && from === 0 && to === 0) {
      const before = blocks[at - 1];
      if (level > 0) {
        event.preventDefault();
        goTo(at, 0);
        put(at, atLevel(text, 0));
      } else if (before !== undefined && 'text' in before) {
        event.preventDefault();
        goTo(at - 1, before.text.length);
        onChange([...blocks.slice(0, at - 1), { ...before, text: `${before.text}${text}` }, ...blocks.slice(at + 1)]);
      }
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      const to = event.key === 'ArrowUp' ? at - 1 : at + 1;
      const other = blocks[to];
      if (other === undefined) return;
      event.preventDefault();
      goTo(to, from);
      onChange(blocks.map((each, i) => (i === at ? other : i === to ? block : each)));
    }
  };
  const paste = (at: number, event: ClipboardEvent<HTMLTextAreaElement>) => {
    const block = blocks[at];
    const text = event.clipboardData.getData('text/plain');
    const pictures = picturesIn(event.clipboardData.files);
    if (pictures.length > 0 && text === '') {
      event.preventDefault();
      return picture.keep(pictures);
    }
    if (block === undefined || !('text' in block) || !/\S[\s\S]*\n[\s\S]*\S/.test(text)) return;
    event.preventDefault();
    const tables = pastedHtml(event.clipboardData.getData('text/html'));
    if (tables !== null) return put(at, ...(isEmptyBlock(block) ? [] : [block]), ...tables);
    if (onPasteAll?.(text)) return;
    const parts = pastedInto(block, event.currentTarget.selectionStart, event.currentTarget.selectionEnd, text);
    const behind = block.text.length - event.currentTarget.selectionEnd;
    const last = parts.at(-1);
    goTo(at + parts.length - 1, last !== undefined && 'text' in last ? last.text.length - behind : 0);
    put(at, ...parts);
  };
  /** Puts a table or picture behind the part that had the cursor last, in its place where nothing stands in it. */
  const insert = useLatest((block: WrittenBlock) => {
    const at = Math.min(behind.current ?? blocks.length - 1, blocks.length - 1);
    const before = blocks[at];
    const isFree = before !== undefined && isEmptyBlock(before);
    behind.current = isFree ? at : at + 1;
    goTo(behind.current);
    onChange(isFree ? replacedAt(blocks, at, block) : [...blocks.slice(0, at + 1), block, ...blocks.slice(at + 1)]);
  });
  const remember = ({ target }: FocusEvent) => {
    const row = target.closest('.block-row');
    if (row !== null) behind.current = [...(list.current?.querySelectorAll('.block-row') ?? [])].indexOf(row);
  };
  const picture = usePicture((kept) => insert({ type: 'picture', ...kept }));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only remembers which part had the cursor last
    <div className="blocks" ref={list} onFocus={remember}>
      {blocks.map((block, at) => {
        const label = t({ zh: `${name.zh}第 ${at + 1} 段`, en: `${name.en}, part ${at + 1}` });
        const remove = () => put(at);
        const shared = { label, onRemove: remove, onChange: (next: WrittenBlock) => put(at, next) };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part has no other identity than its place
          <div key={at} className="block-row" data-field={`paper.${path}.${at}`}>
            {block.type === 'table' && <TableBlock {...shared} block={block} />}
            {block.type === 'picture' && <PictureBlock {...shared} block={block} />}
            {'text' in block && (
              <TextBlock
                label={label}
                block={block}
                number={numbers[at] ?? 0}
                onWrite={(text, caret) => write(at, { ...block, text }, caret)}
                onLevel={(level) => put(at, atLevel(block.text, level))}
                onRemove={remove}
                onKeyDown={(event) => press(at, event)}
                onPaste={(event) => paste(at, event)}
              />
            )}
          </div>
        );
      })}
      {picture.problem !== null && <ProblemView error={picture.problem} />}
      <AddBlocks
        busy={picture.busy}
        onParagraph={() => {
          goTo(blocks.length);
          onChange([...blocks, emptyParagraph]);
        }}
        onTable={() => insert(emptyTable)}
        onPictures={picture.keep}
      />
    </div>
  );
}
