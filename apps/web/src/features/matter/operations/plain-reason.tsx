import type { CommandInput } from '@guiju/contract';
import type { Bilingual, SeatId } from '@guiju/kernel';
import { type ReactNode, useState } from 'react';
import { useText } from '../../../shared/language.tsx';
import type { OperationProps } from './operation.ts';
import { isSaid } from './operation.ts';
import { OperationDialog } from './operation-dialog.tsx';
import { SeatChoice } from './seat-choice.tsx';
import { TextField } from './text-field.tsx';
import { fieldWords } from './words.ts';

interface Props extends OperationProps {
  readonly title: Bilingual;
  readonly danger?: boolean;
  /** What the reader should know before going on. */
  readonly note?: Bilingual;
  readonly given?: string;
  readonly command: (reason: string, seat: SeatId | undefined) => CommandInput | null;
  readonly children?: ReactNode;
}

/** An operation that wants nothing but a reason, and a seat where it could be about several. */
export function PlainReason({ view, entries, title, danger = false, note, given = '', command, children, onClose, onDone }: Props) {
  const t = useText();
  const [reason, setReason] = useState(given);
  const [seat, setSeat] = useState(entries.find(({ may }) => may)?.seat);
  return (
    <OperationDialog
      view={view}
      title={t(title)}
      ok={t(title)}
      danger={danger}
      command={isSaid(reason) ? command(reason, seat) : null}
      onClose={onClose}
      onDone={onDone}
    >
      {note !== undefined && <p>{t(note)}</p>}
      <SeatChoice matter={view.matter} entries={entries} value={seat} onChange={setSeat} />
      {children}
      <TextField label={fieldWords.reason} value={reason} onChange={setReason} />
    </OperationDialog>
  );
}
