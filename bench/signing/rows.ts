/** A condition on one column: the fact is one of the texts, is this truth value, or is a list with one of the texts. */
export type Cell = readonly string[] | boolean | { readonly has: readonly string[] };

/** A row of the signing table as the peers are given it; the first that matches decides. */
export interface SigningRow {
  readonly provision: string;
  readonly cells: Readonly<Record<string, Cell>>;
  readonly signers: string;
}

export const columns = ['issuer', 'doc_type', 'addressee', 'important', 'normative', 'subjects'] as const;

const row = (provision: string, signers: string, cells: SigningRow['cells']): SigningRow => ({ provision, signers, cells });
const government = { issuer: ['government'] };
const office = { issuer: ['office'] };

/** The exceptions first, then what they are exceptions from: so a first hit is the answer, which is the least work for a table. */
export const rows: readonly SigningRow[] = [
  row('zhonglou-30.7', 'head', { ...government, doc_type: ['request', 'report'], addressee: ['superior_government'] }),
  row('zhonglou-30.8', 'head', { ...government, doc_type: ['letter'], addressee: ['superior_department'], important: true }),
  row('zhonglou-30.9', 'head', { ...government, addressee: ['congress'] }),
  row('zhonglou-30.10', 'head', { ...government, normative: true }),
  row('zhonglou-30.11', 'head', { ...government, subjects: { has: ['strategy', 'reform', 'public_interest'] } }),
  row('zhonglou-30.12', 'head', { ...government, subjects: { has: ['personnel_appointment'] } }),
  row('zhonglou-30.6', 'head deputy', government),
  row('zhonglou-30.14', 'head deputy', { ...office, important: true }),
  row('zhonglou-30.13', 'office_director', office),
];
