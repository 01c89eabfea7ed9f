import type { CommandInput, NewMatter } from '@guiju/contract';
import type { Attachment, Command, Content } from '@guiju/kernel';
import { paperIn } from '../papers/paper-in.ts';
import { hashed } from './content-hash.ts';

/** Content with its hash; refused when its paper is none. */
const contentIn = (content: Omit<Content, 'hash'>): Content => {
  if (content.paper !== undefined) paperIn(content.paper, 'content.paper');
  return hashed(content);
};

/** The operation of the kernel that a request names; content gets its hash here. */
export const toCommand = (input: CommandInput): Command =>
  input.type === 'edit_content' ? { ...input, content: contentIn(input.content) } : input;

/** The operations that make a new matter with everything that was given about it; all take effect or none. */
export const draftCommands = (given: NewMatter, id: string, ownUnit: string): readonly Command[] => {
  const { kind, unit = ownUnit, area, content, facts, units_for = {} } = given;
  return [
    { type: 'draft', id, kind, unit, ...(area === undefined ? {} : { area }) },
    ...(content === undefined ? [] : [{ type: 'edit_content' as const, content: contentIn(content) }]),
    ...(facts === undefined || Object.keys(facts).length === 0 ? [] : [{ type: 'state_facts' as const, facts }]),
    ...Object.entries(units_for).map(([role, units]) => ({ type: 'name_units' as const, role, units })),
  ];
};

/** The attachments that an operation brings. */
export const attachmentsOf = (command: Command): readonly Attachment[] => {
  switch (command.type) {
    case 'edit_content':
      return command.content.attachments;
    case 'act':
      return command.attachments ?? [];
    case 'file_record':
      return command.attachment === undefined ? [] : [command.attachment];
    default:
      return [];
  }
};
