import { kindOf, type WrittenPaper } from './written-paper.ts';

/** Parts of a paper that some papers have and others have not. */
export type Part =
  | 'urgency'
  | 'secrecy'
  | 'copy_number'
  | 'recipients'
  | 'number'
  | 'date'
  | 'signers'
  | 'mark'
  | 'signed_by'
  | 'signed_personally'
  | 'sealed'
  | 'attendance'
  | 'issued_by'
  | 'issued_on'
  | 'copies';

/** Kinds that are addressed to nobody in particular. */
const TO_ALL = ['resolution', 'communique', 'announcement', 'public_notice'];
/** Kinds that whoever heads the government signs in person (签发人签名章), GB/T 9704-2012, 7.3.5.3. */
const SIGNED_PERSONALLY = ['order', 'motion'];
/** Upward papers, which name their signers (7.2.6). */
const UPWARD = ['request', 'report'];

const saidIn = (paper: WrittenPaper): Readonly<Record<Part, boolean>> => {
  const { imprint = {}, attendance = {}, sealed, ...parts } = paper;
  const isSaid = (value: unknown): boolean => value !== undefined && (!Array.isArray(value) || value.length > 0);
  return {
    urgency: isSaid(parts.urgency),
    secrecy: isSaid(parts.secrecy),
    copy_number: isSaid(parts.copy_number),
    recipients: isSaid(parts.recipients),
    number: isSaid(parts.number),
    date: isSaid(parts.date),
    signers: isSaid(parts.signers),
    mark: isSaid(parts.mark),
    signed_by: isSaid(parts.signed_by),
    signed_personally: isSaid(parts.signed_personally),
    sealed: sealed === false,
    attendance: Object.values(attendance).some(isSaid),
    issued_by: isSaid(imprint.issued_by),
    issued_on: isSaid(imprint.issued_on),
    copies: isSaid(imprint.copies),
  };
};

/**
 * The parts that a paper of this kind and form has, and those that it says although it need not, so that they can be taken out. Number, date
 * and signers are asked for only where the course of the matter does not supply them.
 */
export const usedParts = (paper: WrittenPaper, title: string, isSupplied: boolean): ReadonlySet<Part> => {
  const { doc_type = '', form } = kindOf(paper, title);
  const isPersonal = form === 'order' || SIGNED_PERSONALLY.includes(doc_type);
  const isJoint = (paper.issuers ?? []).length > 1;
  const said = saidIn(paper);
  const used: Readonly<Record<Part, boolean>> = {
    urgency: form !== 'order',
    secrecy: form !== 'order',
    copy_number: paper.secrecy !== undefined,
    recipients: form !== 'order' && form !== 'minutes' && !TO_ALL.includes(doc_type),
    number: !isSupplied,
    date: !isSupplied,
    // Of a joint paper the course knows only the office's own signer.
    signers: UPWARD.includes(doc_type) && (isJoint || !isSupplied),
    mark: true,
    signed_by: form !== 'minutes' && !isPersonal,
    signed_personally: isPersonal,
    sealed: form !== 'minutes' && !isPersonal,
    attendance: form === 'minutes',
    issued_by: form !== 'letter',
    issued_on: form !== 'letter' && !isSupplied,
    copies: form !== 'letter',
  };
  return new Set((Object.keys(used) as Part[]).filter((part) => used[part] || said[part]));
};
