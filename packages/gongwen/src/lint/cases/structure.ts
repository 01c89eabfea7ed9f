import { type Case, END, notice } from './case.ts';

const attached = (note: readonly string[], ...pages: readonly string[]) => [
  '关于检查的通知',
  '各镇：',
  '请检查，名单见附件。',
  ...note,
  ...END,
  ...pages,
];
const PAGE = ['附件', '名单', '甲某。'];
const PAGES = ['附件1', '名单', '甲某。', '附件2', '表格', '乙某。'];

/** Levels of the body and attachments. */
export const structureCases: Readonly<Record<string, Case>> = {
  'level-numbers': {
    broken: [notice('一、范围', '全县。', '三、时间', '三月。')],
    fine: [
      notice('一、范围', '全县。', '二、时间', '三月。'),
      notice('第一条 下列情形报告：', '（一）出险；', '（二）其他。', '第二条 下列情形备案：', '（一）检修；', '（二）其他。'),
      notice('一、检查下列内容：', '（一）堤；', '（二）坝。', '并记录：', '（一）时间；', '（二）地点。'),
    ],
  },
  'level-order': { broken: [notice('一、范围', '全县。', '（1）甲镇先行。')], fine: [notice('一、范围', '全县。', '（一）甲镇先行。')] },
  'level-marks': {
    broken: [notice('一、范围', '(一)甲镇先行。'), notice('1、甲镇先行。')],
    fine: [notice('一、范围', '（一）甲镇先行。', '1.检查。')],
  },
  'attachment-absent': { broken: [attached(['附件：名单'])], fine: [attached(['附件：名单'], ...PAGE)] },
  'attachment-unlisted': { broken: [attached([], ...PAGE), attached(['附件：清单'], ...PAGE)], fine: [attached(['附件：名单'], ...PAGE)] },
  'attachment-not-named': {
    broken: [attached([]), [...attached(['附件：名单'], ...PAGE).map((line) => line.replace('见附件', '见附件3'))]],
    fine: [attached(['附件：名单'], ...PAGE), notice('请检查。')],
  },
  'attachment-title': {
    broken: [attached(['附件：名单，']), attached(['附件：名单。'], ...PAGE)],
    fine: [attached(['附件：名单'], ...PAGE)],
  },
  'attachment-note-form': {
    broken: [
      attached(['附件:名单'], ...PAGE),
      attached(['附件：1.名单'], ...PAGE),
      attached(['附件：1、名单', '2、表格'], ...PAGES),
      attached(['附件1：名单']),
    ],
    fine: [attached(['附件：名单'], ...PAGE), attached(['附件：1.名单', '2.表格'], ...PAGES)],
  },
};
