import { levelOf } from '../paper/block-edits.ts';
import type { WrittenBlock } from '../paper/written-paper.ts';
import type { Content } from './draft-model.ts';

const shapeOf = (blocks: readonly WrittenBlock[]): string => blocks.map((block) => ('text' in block ? levelOf(block) : block.type)).join();

/** Whether two states differ by words only, not by parts that came, went or changed their level. */
export const isTyping = (before: Content, after: Content): boolean => {
  if (before.attachments !== after.attachments || (before.paper === null) !== (after.paper === null)) return false;
  if (before.paper === null || after.paper === null) return true;
  const [a, b] = [before.paper, after.paper];
  return (
    shapeOf(a.body) === shapeOf(b.body) &&
    a.attachments.map(({ body }) => shapeOf(body)).join('|') === b.attachments.map(({ body }) => shapeOf(body)).join('|')
  );
};

/** Puts the cursor behind the words of the body that are different now. */
export const followChange = (before: Content, after: Content): void => {
  const [was, is] = [before.paper?.body ?? [], after.paper?.body ?? []];
  const found = is.findIndex((block, i) => JSON.stringify(block) !== JSON.stringify(was[i]));
  if (found === -1 && was.length === is.length) return;
  // Where parts at the end are gone the cursor goes to the last that is left.
  const at = found === -1 ? is.length - 1 : found;
  const field = document.querySelector<HTMLTextAreaElement>(`[data-field="paper.body.${at}"] textarea`);
  if (field === null) return;
  const [old, now] = [was[at], is[at]];
  field.focus();
  if (old === undefined || now === undefined || !('text' in old) || !('text' in now)) return;
  let same = 0;
  // Where only the level is another one the cursor goes to the end of the words.
  const most = old.text === now.text ? 0 : Math.min(old.text.length, now.text.length);
  while (same < most && old.text.at(-1 - same) === now.text.at(-1 - same)) same += 1;
  field.setSelectionRange(now.text.length - same, now.text.length - same);
};
