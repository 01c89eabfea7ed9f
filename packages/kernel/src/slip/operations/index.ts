import type { CommandType } from '../command.ts';
import type { Operation } from '../operation.ts';
import { act } from './act.ts';
import { addSigner } from './add-signer.ts';
import { adoptEdition } from './adopt-edition.ts';
import { archive } from './archive.ts';
import { circulate } from './circulate.ts';
import { comment } from './comment.ts';
import { confirmRead } from './confirm-read.ts';
import { editContent } from './edit-content.ts';
import { expire } from './expire.ts';
import { fileRecord } from './file-record.ts';
import { giveNotice } from './give-notice.ts';
import { handOver } from './hand-over.ts';
import { judge } from './judge.ts';
import { link } from './link.ts';
import { markSeatRead } from './mark-seat-read.ts';
import { nameUnits } from './name-units.ts';
import { reach } from './reach.ts';
import { removeSigner } from './remove-signer.ts';
import { requestCompletion } from './request-completion.ts';
import { resume } from './resume.ts';
import { returnBack } from './return.ts';
import { stateFacts } from './state-facts.ts';
import { submit } from './submit.ts';
import { suspend } from './suspend.ts';
import { terminate } from './terminate.ts';
import { transfer } from './transfer.ts';
import { urge } from './urge.ts';
import { useSeal } from './use-seal.ts';
import { withdraw } from './withdraw.ts';

/** Every operation on a matter that exists, in the fixed order in which they are offered. */
export const operations: { readonly [T in Exclude<CommandType, 'draft'>]: Operation<T> } = {
  act,
  submit,
  return: returnBack,
  request_completion: requestCompletion,
  withdraw,
  transfer,
  add_signer: addSigner,
  remove_signer: removeSigner,
  circulate,
  confirm_read: confirmRead,
  mark_seat_read: markSeatRead,
  comment,
  urge,
  edit_content: editContent,
  state_facts: stateFacts,
  name_units: nameUnits,
  judge,
  file_record: fileRecord,
  give_notice: giveNotice,
  reach,
  use_seal: useSeal,
  link,
  suspend,
  resume,
  expire,
  hand_over: handOver,
  adopt_edition: adoptEdition,
  terminate,
  archive,
};
