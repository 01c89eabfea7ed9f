import type { Facts } from '@guiju/kernel';
import { belongsTo, organLevel, skipsLevel } from '../lint/organ-level.ts';
import { mattersAsked } from '../lint/rules/direction.ts';
import { bodyTexts } from '../lint/texts.ts';
import type { Paper } from '../model/paper.ts';
import { dayIn } from '../read/forms.ts';
import { type Shown, saidInBody, shown } from './shown.ts';

/** Organs beside a government, by how their names end. */
const beside: readonly (readonly [RegExp, string])[] = [
  [/^中共.*委员会(办公室)?$|党委(办公室)?$/, 'party_committee'],
  [/人民代表大会(常务委员会)?(办公室)?$|人大(常委会)?(办公室)?$/, 'congress'],
  [/政治协商会议.{0,40}委员会(办公室)?$|政协(办公室)?$/, 'cppcc'],
  [/人民法院$|人民检察院$/, 'court'],
];

/** Where a paper comes from, seen from the one organ it is sent to (来文方向). */
const originOf = ({ issuers: [issuer = ''], recipients: [recipient = ''] }: Paper): string | undefined => {
  const known = beside.find(([pattern]) => pattern.test(issuer))?.[1];
  if (known !== undefined) return known;
  if (belongsTo(issuer, recipient)) return 'subordinate';
  if (belongsTo(recipient, issuer)) return 'superior';
  const own = organLevel(issuer);
  return own !== undefined && own === organLevel(recipient) ? 'peer' : undefined;
};

/** Whether a report or request goes over somebody's head; unknown where the names do not tell. */
const levelSkipped = ({ doc_type, issuers: [issuer = ''], recipients }: Paper): boolean | undefined => {
  if ((doc_type !== 'request' && doc_type !== 'report') || recipients.length === 0) return undefined;
  if (recipients.some((name) => skipsLevel(issuer, name))) return true;
  const distances = recipients.map((name) => (organLevel(issuer) ?? Number.NaN) - (organLevel(name) ?? Number.NaN));
  return distances.every((distance) => distance <= 2) ? false : undefined;
};

const LIMIT = /请[^。；]{0,12}?(\d{4}年\d{1,2}月\d{1,2}日)(之|以)?前/;

/** The day until which an urgent paper asks for what it asks. */
const limitOf = (paper: Paper): readonly Shown[] => {
  const found = paper.urgency === undefined ? undefined : bodyTexts(paper).find(({ text }) => LIMIT.test(text));
  return found === undefined ? [] : shown('set_limit', dayIn(LIMIT.exec(found.text)?.[1] ?? ''), found.path);
};

const consensus = (paper: Paper): readonly Shown[] => {
  const differ = saidInBody(paper, 'consensus', /未(能)?(协商|达成|取得)?一致|意见不一致|存在分歧/, false);
  return differ.length > 0 ? differ : saidInBody(paper, 'consensus', /(协商|会商)[^。；]{0,4}一致|均(表示)?(同意|无不同意见)/);
};

const asksFor = (paper: Paper, faults: Faults): Facts[string] | undefined =>
  paper.doc_type === 'report' && paper.body.length > 0 ? faults.has('report-asks') : undefined;

type Faults = ReadonlyMap<string, string>;

/** What a paper that came in shows about itself; `faults` are the rules its form breaks, with the place of each. */
export const shownIncoming = (paper: Paper, faults: Faults): readonly Shown[] => {
  const { recipients, urgency, imprint, issuers } = paper;
  const origin = originOf(paper);
  const skipped = levelSkipped(paper);
  const matters = mattersAsked(paper);
  const copied = (imprint?.copies_to ?? []).some((name) => {
    const level = organLevel(name);
    return (
      level !== undefined && recipients.every((to) => level > (organLevel(to) ?? level)) && level < (organLevel(issuers[0] ?? '') ?? level)
    );
  });
  return [
    ...shown('origin', origin, 'issuers'),
    ...(origin === 'superior' && !/(人民政府|委员会)$/.test(issuers[0] ?? '') ? shown('from_office_or_department', true, 'issuers') : []),
    ...(recipients.length === 0
      ? []
      : [
          ...shown('main_recipients', recipients.length, 'recipients'),
          ...shown('addressed_to_leader', faults.has('to-a-person'), 'recipients'),
        ]),
    ...shown('skips_level', skipped, 'recipients'),
    ...(skipped === true && copied ? shown('copied_to_skipped', true, 'imprint') : []),
    ...(matters > 2 ? shown('matters', matters, 'body') : []),
    ...shown('contains_request', asksFor(paper, faults), faults.get('report-asks') ?? 'body'),
    ...saidInBody(paper, 'consulted', /(已|经)(与|向|征求|听取)[^。；]{0,30}(协商|征求意见|意见)|(协商|会商)[^。；]{0,4}一致/),
    ...saidInBody(paper, 'cosigned', /(已|经)[^。；]{0,16}会签/),
    ...consensus(paper),
    ...saidInBody(paper, 'proposal_included', /(办理|处理|倾向性)(建议|意见)/),
    ...saidInBody(
      paper,
      'for_party_committee',
      /提请[^。；]{0,10}委(常委会|全会|会议)[^。；]{0,6}(审议|研究|讨论)|以[^。；]{0,4}委、[^。；]{0,6}政府名义/,
    ),
    ...saidInBody(paper, 'government_reviewed', /经[^，。；]{0,8}政府[^，。；]{0,16}会议[^，。；]{0,6}(审议|研究|讨论)?(通过|同意|审定)/),
    ...shown('urgency', urgency, 'urgency'),
    ...limitOf(paper),
  ];
};
