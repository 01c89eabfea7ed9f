import { type Case, END, notice, report, request } from './case.ts';

const town = (title: string, recipient: string, organ = '某县某镇人民政府', closing = '妥否，请批示。') => [
  `${organ}文件`,
  '某镇政发〔2025〕3号　签发人：某某某',
  `${organ}关于${title}`,
  `${recipient}：`,
  '恳请补助。',
  closing,
  organ,
  '2025年3月8日',
];
const replaced = (from: string, to: string) => request((line) => (line === from ? to : line));
const copied = (lines: readonly string[], copies: string) => [...lines, copies, '某县水利局办公室　2025年3月9日印发'];
const letter = (...body: readonly string[]) => ['关于商请支持的函', '某市水利局：', ...body, '某县水利局', '2025年3月8日'];
const reply = (...body: readonly string[]) => ['关于同意拨付经费的批复', '某县水利局：', ...body, '某县人民政府', '2025年3月8日'];

/** Kinds of paper, direction, addressees and closing phrases. */
export const directionCases: Readonly<Record<string, Case>> = {
  'kind-missing': {
    broken: [
      ['关于防汛', '各镇：', '请检查。', ...END],
      ['某县防汛办法', '请检查。', ...END],
    ],
    fine: [notice('请检查。')],
  },
  'kind-doubled': {
    broken: [['关于拨付经费的请示报告', '某县人民政府：', '请拨付。', ...END]],
    fine: [request(), ['关于印发检查意见的通知', '各镇：', '请检查。', ...END]],
  },
  'kind-upward': {
    broken: [['关于检查的通知', '某县人民政府：', '请检查。', ...END]],
    fine: [
      notice('请检查。'),
      report('情况如下。', '特此报告。'),
      ['关于检查的通知', '某镇人民政府：', '请检查。', '某县人民政府', '2025年3月8日'],
    ],
  },
  'letter-to-superior': {
    broken: [['关于请求支持的函', '某县人民政府：', '请函复。', ...END]],
    fine: [letter('请函复。'), ['关于商请支持的函', '某县财政局：', '请函复。', ...END]],
  },
  'request-to-peer': { broken: [replaced('某县人民政府：', '某县财政局：')], fine: [request()] },
  'reply-to-peer': {
    broken: [['关于同意借用设备的批复', '某县财政局：', '同意。', '此复。', ...END]],
    fine: [reply('你局《关于拨付经费的请示》收悉。同意。', '此复。')],
  },
  'motion-to-congress': {
    broken: [
      ['关于提请审议预算的议案', '某县政协：', '请审议。', '某县人民政府', '2025年3月8日'],
      ['关于提请审议预算的议案', '某县人大常委会：', '请审议。', ...END],
    ],
    fine: [['关于提请审议预算的议案', '某县人大常委会：', '请审议。', '某县人民政府', '2025年3月8日']],
  },
  'department-instructs': {
    broken: [['关于检查的通知', '各镇人民政府：', '请检查。', ...END]],
    fine: [
      notice('请检查。'),
      ['关于检查的通知', '各镇人民政府：', '经县政府同意，请检查。', ...END],
      ['关于检查的通知', '各镇人民政府：', '请检查。', '某县人民政府', '2025年3月8日'],
    ],
  },
  'division-issues': {
    broken: [['关于检查的通知', '各镇：', '请检查。', '某县水利局财务科', '2025年3月8日']],
    fine: [['关于检查的通知', '各镇：', '请检查。', '某县水利局办公室', '2025年3月8日']],
  },
  'request-one-recipient': { broken: [replaced('某县人民政府：', '某县人民政府，某市水利局：')], fine: [request()] },
  'request-one-matter': {
    broken: [replaced('现请求拨付经费。', '一是恳请拨付经费，二是申请增加编制，三是请求划拨土地。')],
    fine: [request(), replaced('现请求拨付经费。', '经企业申请、专家评审，现请求拨付经费。')],
  },
  'to-a-person': {
    broken: [['关于防汛的报告', '王县长：', '情况如下。', '特此报告。', ...END]],
    fine: [report('情况如下。', '特此报告。')],
  },
  'skips-level': {
    broken: [town('补助的请示', '某市人民政府'), town('补助的请示', '某省人民政府')],
    fine: [town('补助的请示', '某县人民政府'), town('补助的请示', '某市人民政府', '某市某镇人民政府')],
  },
  'recipients-missing': {
    broken: [['关于检查的通知', '请各镇检查。', ...END]],
    fine: [notice('请检查。'), ['关于禁渔的通告', '禁止捕鱼。', ...END]],
  },
  'signer-missing': { broken: [replaced('某水发〔2025〕7号　签发人：某某某', '某水发〔2025〕7号')], fine: [request()] },
  'signer-not-upward': {
    broken: [['某水发〔2025〕7号　签发人：某某某', ...notice('请检查。')]],
    fine: [request(), ['某水发〔2025〕7号', ...notice('请检查。')]],
  },
  'upward-copied-down': {
    broken: [copied(request(), '抄送：各镇人民政府。'), copied(report('情况如下。', '特此报告。'), '抄送：各镇人民政府。')],
    fine: [copied(request(), '抄送：某市水利局。'), copied(notice('请检查。'), '抄送：各镇人民政府。')],
  },
  'request-asks-nothing': {
    broken: [request((line) => (line === '妥否，请批示。' ? undefined : line))],
    fine: [request(), replaced('妥否，请批示。', '请予批准。')],
  },
  'closing-missing': {
    broken: [report('情况如下。'), letter('现商请支援。'), reply('同意拨付。')],
    fine: [report('情况如下。', '特此报告。'), letter('请函复。'), reply('同意拨付。', '此复。'), notice('请检查。')],
  },
  'closing-of-another-kind': {
    broken: [report('情况如下。', '特此通知。'), notice('请检查。', '此复。'), letter('请支援。', '特此报告。')],
    fine: [report('情况如下。', '特此报告。'), notice('请检查。', '特此通知。'), letter('来函收悉，同意。', '此复。')],
  },
  'reply-names-request': { broken: [reply('同意拨付。', '此复。')], fine: [reply('你局《关于拨付经费的请示》收悉。同意。', '此复。')] },
  'request-contact': {
    broken: [request((line) => (line.startsWith('（联系人') ? undefined : line))],
    fine: [request(), notice('请检查。')],
  },
};
