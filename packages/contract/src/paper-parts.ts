/** A part of the body of a paper. */
export type PaperBlock =
  | { readonly type: 'paragraph'; readonly text: string }
  | {
      readonly type: 'item';
      readonly level: 1 | 2 | 3 | 4;
      readonly number: number;
      readonly heading?: string;
      readonly text?: string;
    }
  | {
      readonly type: 'table';
      readonly title?: string;
      readonly rows: readonly (readonly string[])[];
      readonly head?: number;
      readonly landscape?: boolean;
    }
  | {
      readonly type: 'picture';
      readonly title?: string;
      readonly media: 'image/png' | 'image/jpeg';
      /** Its bytes in base64 where they come with the paper; a picture is kept once and then named by its hash. */
      readonly data?: string;
      readonly hash?: string;
    };

/** An attachment (附件) with pages of its own, or only named while it has no body; or what the paper issues or passes on (印发、转发的文件). */
export interface PaperAttachment {
  readonly title: string;
  readonly issued?: true;
  readonly body?: readonly PaperBlock[];
}

/** An official paper by its parts (公文要素) as it is sent and stored; what is left out is not said. */
export interface PaperParts {
  readonly form?: 'general' | 'letter' | 'order' | 'minutes';
  readonly doc_type?: string;
  readonly issuers?: readonly string[];
  readonly mark?: string;
  readonly number?: { readonly mark: string; readonly year?: number; readonly n: number };
  readonly copy_number?: number;
  readonly secrecy?: { readonly level: 'top_secret' | 'secret' | 'confidential'; readonly period?: string };
  readonly urgency?: 'urgent' | 'top_urgent';
  readonly signers?: readonly { readonly name: string; readonly organ?: string }[];
  readonly title?: string;
  readonly recipients?: readonly string[];
  readonly body?: readonly PaperBlock[];
  readonly attachments?: readonly PaperAttachment[];
  readonly attendance?: {
    readonly present?: readonly string[];
    readonly absent?: readonly string[];
    readonly sitting_in?: readonly string[];
  };
  readonly signed_by?: readonly string[];
  readonly signed_personally?: { readonly post: string; readonly name: string };
  readonly sealed?: boolean;
  readonly date?: string;
  readonly notes?: string;
  readonly imprint?: {
    readonly copies_to?: readonly string[];
    readonly issued_by?: string;
    readonly issued_on?: string;
    readonly copies?: number;
  };
}
