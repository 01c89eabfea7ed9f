import type { SealCode } from '../../slip/codes.ts';
import { plain, type Say } from './say.ts';

/** Why a seal is not used. */
export const seal: Readonly<Record<SealCode, Say>> = {
  seal_unknown: plain(
    '没有登记这枚印章，或者此类事项不用印；请先在“用印”中登记印章。',
    'There is no such seal, or nothing is sealed with this kind of matter; register the seal first.',
  ),
  seal_out_of_use: ({ word }) => ({
    zh: `“${word('seal')}”今天不在启用期内，不得使用。`,
    en: `“${word('seal')}” is not in use today and must not be used.`,
  }),
  seal_not_kept_by_you: ({ word }) => ({
    zh: `“${word('seal')}”由${word('posts')}保管，只能由保管人用印；保管人不在的，须先登记代管。`,
    en: `“${word('seal')}” is kept by ${word('posts')}; only who keeps it uses it. Record a stand-in first where the custodian is away.`,
  }),
  seal_of_other_organ: ({ word }) => ({
    zh: `申请用的不是“${word('seal')}”；请使用所申请机关的印章。`,
    en: `“${word('seal')}” is not the seal that was applied for; use that of the organ named.`,
  }),
  seal_organ_unknown: ({ facts }) => ({
    zh: `请先填写${facts('facts').zh}，以确定使用哪个机关的印章。`,
    en: `State ${facts('facts').en} first: it says whose seal is to be used.`,
  }),
  seal_over_missing: ({ stages }) => ({
    zh: `用印尚缺审批：${stages('stages').zh}；请待审批完毕后用印。`,
    en: `Approvals are missing: ${stages('stages').en}. Use the seal when they are given.`,
  }),
  seal_over_changed: ({ word, stages }) => ({
    zh:
      word('stages') === ''
        ? `“${word('paper')}”签发后有改动，须重新签发后用印。`
        : `${stages('stages').zh}之后内容或要素有改动，须重新审批后用印。`,
    en:
      word('stages') === ''
        ? `“${word('paper')}” was changed after it was signed; have it signed again before it is sealed.`
        : `The text or the facts changed after ${stages('stages').en}; have it approved again before it is sealed.`,
  }),
  paper_not_signed: ({ word }) => ({
    zh: `“${word('paper')}”尚未签发，签发后方可用印。`,
    en: `“${word('paper')}” is not signed yet; it is sealed after that.`,
  }),
  paper_number_void: ({ word }) => ({
    zh: `“${word('paper')}”已终止或文号已作废，不得用印。`,
    en: `“${word('paper')}” was ended or its number is void; it must not be sealed.`,
  }),
  file_not_approved: plain(
    '要用印的不是经过批准的那份文件；请选择经批准的正文、附件或已签发的公文。',
    'This is not the file that was approved; choose the approved text or attachment, or the signed paper linked to it.',
  ),
  copies_missing: plain('请填写用印份数，至少一份。', 'Say how many copies are sealed, at least one.'),
  offsite_not_approved: plain(
    '带离保管地点用印没有获得批准；请在申请中注明并经批准，或者在保管地点用印。',
    'Use outside the office was not approved; apply for it and have it approved, or use the seal where it is kept.',
  ),
  seal_stage_done: plain('用印环节已经办结；需要再次用印的，请另行申请。', 'The sealing was completed; apply anew for a further use.'),
  seal_not_used: plain('请先登记用印，再办结用印环节。', 'Record the use of the seal first, then complete this stage.'),
};
