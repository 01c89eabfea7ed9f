import { organLevel } from '../lint/organ-level.ts';
import { characterCount } from '../lint/texts.ts';
import type { Paper } from '../model/paper.ts';
import { type Shown, saidInBody, shown } from './shown.ts';

/** In whose name a paper goes out (发文名义). */
const issuerOf = ({ issuers }: Paper): string | undefined => {
  const party = issuers.some((name) => /^中共|党委$/.test(name));
  // A town's government is none that works by these rules.
  const isGovernment = (name: string) => /(?<![镇乡])人民政府$/.test(name);
  const government = issuers.some(isGovernment);
  if (party && government) return 'party_and_government';
  if (issuers.length === 0 || party) return undefined;
  if (issuers.every(isGovernment)) return 'government';
  if (issuers.every((name) => name.endsWith('政府办公室'))) return 'office';
  return issuers.every((name) => /(局|委员会|中心)$/.test(name)) ? 'department' : undefined;
};

const bodies: readonly (readonly [RegExp, string])[] = [
  [/^各|办事处$/, 'subordinates'],
  [/人大(常委会)?$|人民代表大会(常务委员会)?$/, 'congress'],
  [/^中共.*委员会$|(^|[省市县区])委$|党委$/, 'party_committee'],
  [/政协$|政治协商会议.{0,40}委员会$/, 'cppcc'],
];

/** To whom one recipient belongs, seen from the organ that writes. */
const sideOf = (issuer: string, name: string): string | undefined => {
  const known = bodies.find(([pattern]) => pattern.test(name))?.[1];
  if (known !== undefined) return known;
  const own = organLevel(issuer);
  const theirs = organLevel(name);
  if (own === undefined || theirs === undefined) return undefined;
  // A department of the next level up stands half a level above; one's own departments stand below.
  if (theirs < own) return name.endsWith('人民政府') ? 'superior_government' : 'superior_department';
  return theirs === own ? 'peer' : 'subordinates';
};

/** To whom a paper goes (主送方向); the public where it has no recipient and is of a kind that is made public. */
const addresseeOf = ({ issuers: [issuer = ''], recipients, doc_type }: Paper): string | undefined => {
  if (recipients.length === 0) return doc_type === 'announcement' || doc_type === 'public_notice' ? 'public' : undefined;
  const [side, ...others] = [...new Set(recipients.map((name) => sideOf(issuer, name)))];
  return others.length === 0 ? side : undefined;
};

const disclosures: readonly (readonly [RegExp, string])[] = [
  [/依申请公开/, 'on_request'],
  [/不(予)?公开/, 'not_public'],
  [/(公开发布|主动公开|此件公开)/, 'public'],
];

const attachmentOf = (paper: Paper, fact: string, pattern: RegExp): readonly Shown[] => {
  const at = paper.attachments.findIndex(({ title }) => pattern.test(title));
  return at === -1 ? [] : shown(fact, true, `attachments.${at}`);
};

const years = (period: string | undefined): number | undefined => {
  const found = /^(\d+)年$/.exec(period ?? '')?.[1];
  return found === undefined ? undefined : Number(found);
};

/** What a paper that goes out shows about itself. */
export const shownOutgoing = (paper: Paper): readonly Shown[] => [
  ...shown('issuer', issuerOf(paper), 'issuers'),
  ...shown('addressee', addresseeOf(paper), paper.recipients.length === 0 ? 'title' : 'recipients'),
  ...(paper.body.length === 0 ? [] : shown('characters', characterCount(paper), 'body')),
  ...shown('disclosure', disclosures.find(([pattern]) => pattern.test(paper.notes ?? ''))?.[1], 'notes'),
  // A mark of secrecy is certain; its absence says nothing.
  ...(paper.secrecy === undefined ? [] : [...shown('confidential', true, 'secrecy'), ...shown('secrecy_marked', true, 'secrecy')]),
  ...shown('secret_years', years(paper.secrecy?.period), 'secrecy'),
  ...attachmentOf(paper, 'department_legality_opinion', /合法性.*意见/),
  ...attachmentOf(paper, 'consultation_record', /征求意见(情况|记录|汇总)|意见采纳情况/),
  ...(/(局|委员会)$/.test(paper.issuers[0] ?? '')
    ? saidInBody(paper, 'government_approved', /(已)?经[^，。；]{0,8}(政府|领导)(同意|批准|授权)/)
    : []),
];
