import type { FileCode } from '../../slip/codes.ts';
import { plain, type Say } from './say.ts';

/** What is written, stated, filed and named. */
export const file: Readonly<Record<FileCode, Say>> = {
  reason_missing: plain('请写明理由。', 'Give the reason.'),
  text_missing: plain('请填写内容。', 'Write something.'),
  title_missing: plain('请填写标题。', 'Give the paper a title.'),
  items_missing: plain('请逐项列明需要补正的内容。', 'List what is missing, item by item.'),
  nothing_changed: plain('没有改动，不需要保存。', 'Nothing was changed; nothing to save.'),
  content_in_hand: plain(
    '正在办理，只有拟办、审核、承办席位可以修改正文；需要修改的，请其修改或退回。',
    'While it runs only a seat that proposes, reviews or handles changes the text; ask it to, or to return the matter.',
  ),
  content_signed: plain(
    '已经签发，正文不能再改；确需修改的，请退回。',
    'It is signed, so the text stays; return the matter if it must change.',
  ),
  fact_is_record: ({ facts }) => ({
    zh: `${facts('fact').zh}须存入材料，不能只填写。`,
    en: `${facts('fact').en} is put on file, not stated; file the record.`,
  }),
  fact_of_stage: ({ facts }) => ({
    zh: `${facts('fact').zh}由流程中的专门环节确定，请待该环节办理。`,
    en: `${facts('fact').en} is established by a stage of the slip; leave it to that stage.`,
  }),
  fact_of_other: ({ facts }) => ({
    zh: `${facts('facts').zh}已由经办岗位填写，报送人不能更改；有误的，请告知经办人。`,
    en: `${facts('facts').en} was stated by others; tell them what is wrong with it.`,
  }),
  fact_not_stated: ({ facts }) => ({
    zh: `${facts('facts').zh}本来就没有填写，不需要收回。`,
    en: `${facts('facts').en} is not stated; there is nothing to take back.`,
  }),
  fact_refused: ({ word }) => ({ zh: `${word('zh')}。请更正。`, en: `${word('en')}. Correct it.` }),
  fact_unknown: ({ word }) => ({
    zh: `没有事实“${word('fact')}”，请从此类事项的事实中选择。`,
    en: `There is no fact “${word('fact')}”; choose one of this kind of matter.`,
  }),
  role_unknown: ({ word }) => ({
    zh: `没有角色“${word('role')}”，请从角色表中选择。`,
    en: `There is no role “${word('role')}”; choose one of the list.`,
  }),
  role_not_named: ({ role }) => ({
    zh: `“${role('role').zh}”不需要指定单位；可指定的是主办、协办、相关部门。`,
    en: `No units are named for ${role('role').en}; name lead, cooperating or concerned departments.`,
  }),
  role_sits_now: ({ role }) => ({
    zh: `“${role('role').zh}”正在办理，请用加签或者转办。`,
    en: `${role('role').en} has it in hand now; add a seat or transfer one.`,
  }),
  unit_unknown: ({ word }) => ({
    zh: `没有单位“${word('unit')}”，请从组织目录中选择。`,
    en: `There is no unit “${word('unit')}”; choose one of the directory.`,
  }),
  unit_twice: ({ role }) => ({
    zh: `同一单位被两次列为“${role('role').zh}”，请去掉重复。`,
    en: `A unit is named twice as ${role('role').en}; name it once.`,
  }),
  one_lead_department: plain('主办部门只能有一个，其他请列为协办部门。', 'There is one lead department; name the others as cooperating.'),
  provision_unknown: ({ word }) => ({
    zh: `规则中没有“${word('provision')}”，请从条款中选择。`,
    en: `The rules have no “${word('provision')}”; choose one of their provisions.`,
  }),
  nothing_to_judge: plain('这一条现在不需要由人判断。', 'This provision leaves nothing to be judged at present; go on.'),
  record_unknown: ({ word }) => ({
    zh: `没有材料项“${word('item')}”，请从应存材料中选择。`,
    en: `No provision asks for “${word('item')}”; choose one of the records.`,
  }),
  record_on_file: ({ facts }) => ({
    zh: `${facts('item').zh}已经存入，不需要重复。`,
    en: `${facts('item').en} is on file already; nothing to do.`,
  }),
  record_empty: plain('请附上材料，或者写明存放情况。', 'Attach the item, or say where it is kept.'),
  notice_unknown: ({ role }) => ({
    zh: `此件不需要告知“${role('to').zh}”。`,
    en: `No provision asks to notify ${role('to').en}; nothing to do.`,
  }),
  notice_given_already: ({ role }) => ({
    zh: `已告知“${role('to').zh}”，不需要重复。`,
    en: `${role('to').en} was notified already; nothing to do.`,
  }),
  notice_not_given: ({ role }) => ({
    zh: `须先告知“${role('to').zh}”，并登记告知情况。`,
    en: `Notify ${role('to').en} first, and record how.`,
  }),
  already_circulated: plain('所选人员都已传阅且尚未阅知，请另选人员。', 'All of them have it to read already; choose others.'),
  class_missing: plain('请填写归档类别（机构或者问题）。', 'Name the class, an organ or a subject, under which it is archived.'),
  never_submitted: plain(
    '此件从未报送，只是草稿，不属于归档范围；文稿和终止理由仍在卷内可查。',
    'The matter was never submitted: a draft is not archived. Its text and why it was ended stay to be read here.',
  ),
  nothing_to_hand_over: plain(
    '此人在此件中没有需要移交的内容；席位随岗位转移。',
    'This person has nothing of this matter to hand over;its seats follow their posts.',
  ),
};
