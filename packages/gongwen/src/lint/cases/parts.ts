import { type Case, END, notice, report, request } from './case.ts';

const numbered = (number: string, ...rest: readonly string[]) => [number, '关于检查的通知', '各镇：', '请检查。', ...END, ...rest];
const imprinted = (copies: string, issued = '某县水利局办公室　2025年3月9日印发') => [...notice('请检查。'), copies, issued];

/** Head, title, signature and imprint. */
export const partCases: Readonly<Record<string, Case>> = {
  'copy-number-secret': { broken: [['机密★1年', ...request()]], fine: [['000001', '机密★1年', ...request()], request()] },
  'secret-without-mark': {
    broken: [notice('本通知阅后收回。')],
    fine: [notice('涉及国家秘密的不予公开。'), notice('不得泄露内部资料。'), ['秘密', ...notice('本通知阅后收回。')]],
  },
  'secrecy-form': {
    broken: [
      ['机密1年', ...request()],
      ['机密★一年', ...request()],
    ],
    fine: [
      ['机密★1年', ...request()],
      ['秘密', ...request()],
    ],
  },
  'urgency-words': {
    broken: [['急件', ...request()]],
    fine: [
      ['特急', ...request()],
      ['加急', ...request()],
    ],
  },
  'head-order': { broken: [['特急', '机密★1年', ...request()]], fine: [['000001', '机密★1年', '特急', ...request()]] },
  'joint-order': {
    broken: [['某县人民政府 中共某县委员会文件', ...notice('请检查。').slice(0, 3)]],
    fine: [['中共某县委员会 某县人民政府文件', ...notice('请检查。').slice(0, 3)]],
  },
  'signer-each': {
    broken: [['某县水利局 某县财政局文件', '某水发〔2025〕7号　签发人：甲某', ...request().slice(2)]],
    fine: [['某县水利局 某县财政局文件', '某水发〔2025〕7号　签发人：甲某　乙某', ...request().slice(2)], request()],
  },
  'number-form': { broken: [numbered('某水发[2025]第07号')], fine: [numbered('某水发〔2025〕7号')] },
  'number-missing': { broken: [notice('请检查。')], fine: [numbered('某水发〔2025〕7号')] },
  'number-year': { broken: [numbered('某水发〔2024〕7号')], fine: [numbered('某水发〔2025〕7号')] },
  'title-form': {
    broken: [['防汛检查通知', '各镇：', '请检查。', ...END]],
    fine: [notice('请检查。'), ['某县人民政府通告', '请知悉。', ...END]],
  },
  'title-doubled-words': {
    broken: [['关于转发关于检查的通知的通知', '各镇：', '请检查。', ...END]],
    fine: [
      ['关于转发检查工作意见的通知', '各镇：', '请检查。', ...END],
      ['关于印发《关于检查的意见》的通知', '各镇：', '请检查。', ...END],
    ],
  },
  'title-punctuation': {
    broken: [
      ['关于检查，整改的通知', '各镇：', '请检查。', ...END],
      ['关于检查的通知！', '各镇：', '请检查。', ...END],
    ],
    fine: [
      ['关于检查、整改的通知', '各镇：', '请检查。', ...END],
      ['关于“查、改”的通知', '各镇：', '请检查。', ...END],
    ],
  },
  'date-form': { broken: [['关于检查的通知', '各镇：', '请检查。', '某县水利局', '2025年03月08日']], fine: [notice('请检查。')] },
  'date-missing': { broken: [['关于检查的通知', '各镇：', '请检查。']], fine: [notice('请检查。')] },
  'organ-missing': { broken: [['关于检查的通知', '各镇：', '请检查。', '2025年3月8日']], fine: [notice('请检查。')] },
  'organ-differs': { broken: [request((line) => (line === '某县水利局' ? '某县水务局' : line))], fine: [request()] },
  'order-signature': {
    broken: [['某县人民政府令', '第 3 号', '现公布办法。', ...END]],
    fine: [['某县人民政府令', '第 3 号', '现公布办法。', '县长　某某某', '2025年3月8日']],
  },
  'minutes-attendance': {
    broken: [['某县人民政府专题会议纪要', '会议研究了防汛工作。', '2025年3月8日']],
    fine: [['某县人民政府专题会议纪要', '会议研究了防汛工作。', '出席：甲某、乙某', '2025年3月8日']],
  },
  'recipients-colon': { broken: [notice('请检查。').map((line) => line.replace('各镇：', '各镇:'))], fine: [notice('请检查。')] },
  'copied-recipient': {
    broken: [[...request(), '抄送：某县人民政府。', '某县水利局办公室　2025年3月9日印发']],
    fine: [[...request(), '抄送：某县财政局。', '某县水利局办公室　2025年3月9日印发']],
  },
  'copies-form': {
    broken: [imprinted('抄报：县委办公室。'), imprinted('抄送：县委办公室，县财政局'), imprinted('抄送:县委办公室。')],
    fine: [imprinted('抄送：县委办公室，县财政局。'), imprinted('抄送：县委办公室；县财政局。'), notice('请检查。')],
  },
  'imprint-missing': { broken: [request()], fine: [imprinted('抄送：县委办公室。')] },
  'imprint-date': {
    broken: [imprinted('抄送：县委办公室。', '某县水利局办公室　2025年3月7日印发')],
    fine: [imprinted('抄送：县委办公室。', '某县水利局办公室　2025年3月8日印发')],
  },
  'report-asks': {
    broken: [report('物资不足，请批准购置。', '特此报告。'), notice('妥否，请批示。')],
    fine: [report('物资充足。', '特此报告。'), notice('重大事项提请审批，其他事项报请批准后实施。')],
  },
};
