import { isSubmitter, openSeatsOf } from '../desk.ts';
import { openStageOf } from '../find.ts';
import { isBlank, type Operation, SAMPLE } from '../operation.ts';
import { finalSignature } from '../signature.ts';
import { type Blocks, block, CLEAR, record, type Turn } from '../turn.ts';

const EDITING = ['propose', 'review', 'handle'];

/** Why the text may not be changed: by the submitter before it runs, afterwards at an open seat that works on it, never once it is signed. */
const mayNotEdit = ({ world, matter, actor }: Turn): Blocks => {
  if (matter.status !== 'running') return isSubmitter(matter, actor) ? CLEAR : block('submitter_only');
  if (finalSignature(world, matter)?.state === 'done') return block('content_signed');
  const stage = openStageOf(matter);
  const isAtWork = stage !== undefined && EDITING.includes(stage.act) && openSeatsOf(world, matter, actor).length > 0;
  return isAtWork ? CLEAR : block('content_in_hand');
};

/** Changes title, text or attachments; approvals given on the former content are stale from then on (S-12). */
export const editContent: Operation<'edit_content'> = {
  statuses: ['draft', 'returned', 'running'],
  asksRules: false,
  decide: (turn, { content }) => {
    const blocks = mayNotEdit(turn);
    if (blocks.length > 0) return blocks;
    if (turn.matter.status === 'running' && isBlank(content.title)) return block('title_missing');
    if (content.hash === turn.matter.content.hash) return block('nothing_changed');
    record(turn, { type: 'content_edited', content });
    return CLEAR;
  },
  candidates: (_world, { content }) => [{ command: { type: 'edit_content', content: { ...content, hash: `${content.hash}${SAMPLE}` } } }],
};
