import type { CourseCode } from '../../slip/codes.ts';
import { plain, type Say } from './say.ts';

const none = (text: string, or: string): string => (text === '' ? or : text);

/** Going on, back, out, and the end. */
export const course: Readonly<Record<CourseCode, Say>> = {
  course_changes: ({ stages }) => {
    const [added, dropped, again] = [stages('added'), stages('dropped'), stages('again')];
    return {
      zh: `后续环节将改变：增加${none(added.zh, '无')}；减少${none(dropped.zh, '无')}；重新办理${none(again.zh, '无')}。请核对后确认。`,
      en: `The stages ahead change: added ${none(added.en, 'none')}; dropped ${none(dropped.en, 'none')}; to be done again ${none(again.en, 'none')}. Look at it and confirm.`,
    };
  },
  not_earlier: plain(
    '只能退回到已经办过的前面环节或者报送人，请重新选择。',
    'It can go back to an earlier stage that was done, or to the submitter; choose one of them.',
  ),
  not_withdrawable: plain(
    '此意见不能撤回；需要更改的，请后续环节退回。',
    'This act cannot be taken back; ask a later seat to return the matter.',
  ),
  acted_since: plain(
    '后面已经有人办理，不能撤回；请后续环节退回。',
    'Somebody has acted since, so it cannot be taken back; ask them to return the matter.',
  ),
  read_since: plain(
    '后面的负责人已经阅看，不能撤回；请其退回。',
    'Somebody who decides has read it since, so it cannot be taken back; ask them to return the matter.',
  ),
  office_went_on: plain(
    '办公室已办理下一步，不能撤回；请与办公室联系。',
    'The office has gone on from it, so it cannot be taken back; speak to the office.',
  ),
  already_issued: plain(
    '此件已经印发，所依据的事实不能再改；需要更正的，请另行发文。',
    'It has been issued on these facts, which stay; correct it by another paper.',
  ),
  approvals_missing: ({ stages }) => ({
    zh: `${stages('stages').zh}尚未完成，或者所依据的内容已改变；请先办完。`,
    en: `Missing, or given on something that has changed: ${stages('stages').en}. Complete it first.`,
  }),
  stages_open: ({ stages }) => ({
    zh: `${stages('stages').zh}尚未办完，不能办结。`,
    en: `Still to be done before closing: ${stages('stages').en}.`,
  }),
  checkpoint_not_by_office: ({ steps }) => ({
    zh: `“${steps('checkpoint').zh}”不由办公室单独登记，请按流程办理。`,
    en: `“${steps('checkpoint').en}” is not a step of the office by itself; go on along the slip.`,
  }),
  checkpoint_reached: ({ steps }) => ({
    zh: `“${steps('checkpoint').zh}”已经登记，不需要重复。`,
    en: `“${steps('checkpoint').en}” is on record already; nothing to do.`,
  }),
  series_unknown: ({ facts }) => ({
    zh: `文号序列尚不能确定，请填写${facts('facts').zh}。`,
    en: `The number series is not known yet: fill in ${facts('facts').en}.`,
  }),
  serial_not_locked: ({ word }) => ({
    zh: `没有取得文号序列${word('series')}的下一个号，请重新提交。`,
    en: `The next number of ${word('series')} was not reserved; submit again.`,
  }),
};
