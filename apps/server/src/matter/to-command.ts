import type { CommandInput, NewMatter } from '@guiju/contract';
import type { Attachment, Command } from '@guiju/kernel';
import { pictureHashes } from '@guiju/store';
import { hashed } from './content-hash.ts';

/** The operation of the kernel that a request names; content gets its hash here. */
export const toCommand = (input: CommandInput): Command =>
  input.type === 'edit_content' ? { ...input, content: hashed(input.content) } : input;

/** The operations that make a new matter with everything that was given about it; all take effect or none. */
export const draftCommands = (given: NewMatter, id: string, ownUnit: string): readonly Command[] => {
  const { kind, unit = ownUnit, area, content, facts, sourced = [], units_for = {} } = given;
  return [
    { type: 'draft', id, kind, unit, ...(area === undefined ? {} : { area }) },
    ...(content === undefined ? [] : [{ type: 'edit_content' as const, content: hashed(content) }]),
    ...(facts === undefined || Object.keys(facts).length === 0 ? [] : [{ type: 'state_facts' as const, facts }]),
    ...sourced.map(({ source, facts: found }) => ({ type: 'state_facts' as const, facts: found, source })),
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

/** Whether a request names files that must have been sent before: attachments, or pictures of a paper. */
export const namesFiles = (input: CommandInput): boolean =>
  attachmentsOf(toCommand(input)).length > 0 || (input.type === 'edit_content' && pictureHashes(input.content).length > 0);
