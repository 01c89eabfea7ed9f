/** One opinion on the slip, in words: who held which post, what was done, and when. */
export interface SlipOpinion {
  /** The act and its outcome, e.g. 审核 同意. */
  readonly act: string;
  readonly opinion: string;
  readonly post: string;
  readonly name: string;
  /** Post in whose name it was done, when that is not the own one. */
  readonly on_behalf_of: string | null;
  readonly at: string;
  /** When and why it was taken back; only the version with history has such opinions. */
  readonly withdrawn: string | null;
}

/** A limit of the matter with the article that sets it. */
export interface SlipLimit {
  readonly act: string;
  readonly due: string;
  readonly article: string;
  readonly state: string;
}

/** One thing that happened beside the opinions: a return, a transfer, a remark. */
export interface SlipEntry {
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly text: string;
}

/** A handling slip (文件处理单) in words, ready to be printed; nothing in it is computed any more. */
export interface HandlingSlip {
  readonly organ: string;
  readonly form: string;
  readonly number: string;
  readonly title: string;
  readonly sender: string;
  readonly submitter: string;
  readonly submitted: string;
  readonly closed: string;
  readonly doc_type: string;
  readonly urgency: string;
  readonly secrecy: string;
  readonly attachments: readonly string[];
  readonly limits: readonly SlipLimit[];
  readonly proposals: readonly SlipOpinion[];
  readonly opinions: readonly SlipOpinion[];
  /** Everything else in the order in which it happened; null where the slip is printed without history. */
  readonly history: readonly SlipEntry[] | null;
  /** Archival number and retention period, once it is archived. */
  readonly archive: { readonly number: string; readonly retention: string } | null;
}
