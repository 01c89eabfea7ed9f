import { type Case, notice, sentences } from './case.ts';

/** Rules of GB/T 15834-2011. */
export const punctuationCases: Readonly<Record<string, Case>> = {
  'punctuation-half-width': sentences(
    ['请检查,并上报。', '分工:“甲”。', '电话:12345。', '请检查.'],
    ['请检查，并上报。', '按GB/T 9704检查3.5处，8:30开始。'],
  ),
  'punctuation-half-width-brackets': sentences(['请检查(含复查)。'], ['请检查（含复查）。', '检查(PM2.5)。']),
  'punctuation-doubled': sentences(['请检查。。', '请检查，。'], ['请检查。', '检查……。']),
  'punctuation-first': { broken: [notice('，请检查。'), notice('（一）、检查。')], fine: [notice('请检查。'), notice('一、检查')] },
  'punctuation-before-etc': sentences(['查堤、查坝、等。'], ['查堤、查坝等。', '不得催促、等待。']),
  'punctuation-ellipsis': sentences(['检查堤、坝...', '检查堤、坝。。。', '检查堤、坝…'], ['检查堤、坝……']),
  'punctuation-ellipsis-etc': sentences(['检查堤、坝……等。'], ['检查堤、坝等。', '检查堤、坝……']),
  'punctuation-dash': sentences(['重点--堤防。'], ['重点——堤防。', '某县—某市公路。']),
  'punctuation-blanks': sentences(
    ['请 检查，并上报。', '请检查， 并上报。'],
    ['第一条 为了检查，制定本办法。', '第一章 总 则', '组 长：某某', '甲某 乙某 丙某'],
  ),
  'punctuation-straight-quotes': sentences(['做到"早"。'], ['做到“早”。', 'size 5" x 7"']),
  'punctuation-nested-titles': sentences(
    ['按《关于印发《办法》的通知》办理。'],
    ['按《关于印发〈办法〉的通知》办理。', '按《甲》《乙》办理。'],
  ),
  'punctuation-nested-quotes': sentences(['要求“做到“早”字当头”。'], ['要求“做到‘早’字当头”。', '做到“早”“快”。']),
  'punctuation-nested-brackets': sentences(['各单位（含站（所））。'], ['各单位（含站〔所〕）。', '甲（一）、乙（二）。']),
  'punctuation-between-titles': sentences(
    ['按《甲办法》、《乙办法》检查。'],
    ['按《甲办法》《乙办法》检查。', '按《甲办法》（试行）、《乙办法》检查。'],
  ),
  'punctuation-between-quotes': sentences(['做到“早”、“快”。'], ['做到“早”“快”。']),
  'punctuation-unpaired': {
    broken: [notice('请检查（含复查。'), notice('请按《办法检查。'), notice('请检查”。')],
    fine: [
      notice('请检查（含复查）。'),
      notice('1）检查；2）复查。'),
      notice('“请检查。', '“请复查。”'),
      notice('（某年通过', '某年修订）'),
    ],
  },
};

/** Words and marks that number. */
export const serialCases: Readonly<Record<string, Case>> = {
  'serial-ordinal': sentences(['第一、查堤。第二、查坝。', '首先、查堤。'], ['第一，查堤。', '第一、第二产业并举。', '第一、二季度检查。']),
  'serial-numeral': sentences(['一.检查范围', '三：检查范围'], ['一、检查范围', '一是检查。']),
  'serial-digit': sentences(['要求如下：1、查堤；2、查坝。'], ['要求如下：1.查堤；2.查坝。', '分别为1、2和3处。']),
  'serial-brackets': sentences(['要求如下：（1）、查堤；（2）、查坝。'], ['要求如下：（1）查堤；（2）查坝。']),
  'serial-telling': sentences(['一是，查堤。二是：查坝。'], ['一是查堤。二是查坝。']),
  'heading-stop': {
    broken: [notice('一、检查范围', '全县。', '二、检查时间。', '三月。'), notice('一、检查范围。', '全县。', '二、检查时间。', '三月。')],
    fine: [
      notice('一、检查范围', '全县。', '二、检查时间', '三月。'),
      notice('一、范围为全县。', '二、时间为三月。'),
      notice('下列情形报告：', '（一）堤坝出险；', '（二）其他情形。', '请照办。'),
    ],
  },
};

/** How other papers are cited. */
export const citationCases: Readonly<Record<string, Case>> = {
  'citation-number': sentences(
    ['按《预案》（某政发[2025]3号）办理。', '按某政发〔2025〕第3号办理。', '按某政发(2025)03号办理。'],
    ['按《预案》（某政发〔2025〕3号）办理。', '（2024）苏01民终1号案件。'],
  ),
  'citation-order': sentences(
    ['按某政发〔2025〕3号《预案》办理。'],
    ['按《预案》（某政发〔2025〕3号）《办法》办理。', '按某政发〔2025〕3号文件办理。'],
  ),
  'citation-brackets': sentences(
    ['按《预案》某政发〔2025〕3号办理。'],
    ['按《预案》（某政发〔2025〕3号）办理。', '按《预案》和某政发〔2025〕3号办理。'],
  ),
  'cites-repealed': sentences(['按照《信访条例》办理。'], ['按照《信访工作条例》办理。']),
};
