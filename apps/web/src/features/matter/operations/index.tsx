import type { ComponentType } from 'react';
import type { Offered } from '../action-words.ts';
import { Act } from './act.tsx';
import { AddSigner } from './add-signer.tsx';
import { AdoptEdition } from './adopt-edition.tsx';
import { Archive } from './archive.tsx';
import { Circulate } from './circulate.tsx';
import { Comment } from './comment.tsx';
import { ConfirmRead } from './confirm-read.tsx';
import { EditContent } from './edit-content.tsx';
import { FileRecord } from './file-record.tsx';
import { GiveNotice } from './give-notice.tsx';
import { Judge } from './judge.tsx';
import { Link } from './link.tsx';
import { NameUnits } from './name-units.tsx';
import type { OperationProps } from './operation.ts';
import { Reach } from './reach.tsx';
import { RemoveSigner } from './remove-signer.tsx';
import { RequestCompletion } from './request-completion.tsx';
import { Resume } from './resume.tsx';
import { Return } from './return.tsx';
import { StateFacts } from './state-facts.tsx';
import { Suspend } from './suspend.tsx';
import { Terminate } from './terminate.tsx';
import { Transfer } from './transfer.tsx';
import { Urge } from './urge.tsx';
import { UseSeal } from './use-seal.tsx';
import { Withdraw } from './withdraw.tsx';

/** The dialog of each operation. */
export const operationDialogs: Readonly<Record<Offered, ComponentType<OperationProps>>> = {
  act: Act,
  confirm_read: ConfirmRead,
  reach: Reach,
  use_seal: UseSeal,
  return: Return,
  request_completion: RequestCompletion,
  withdraw: Withdraw,
  transfer: Transfer,
  add_signer: AddSigner,
  remove_signer: RemoveSigner,
  name_units: NameUnits,
  circulate: Circulate,
  comment: Comment,
  urge: Urge,
  edit_content: EditContent,
  state_facts: StateFacts,
  judge: Judge,
  file_record: FileRecord,
  give_notice: GiveNotice,
  link: Link,
  suspend: Suspend,
  resume: Resume,
  adopt_edition: AdoptEdition,
  terminate: Terminate,
  archive: Archive,
};
