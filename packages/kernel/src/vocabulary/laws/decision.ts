import { choice, claim, date, flag, hinted, none } from '../fact.ts';

/** What the national regulations ask of a major administrative decision (重大行政决策程序暂行条例). */
export const decisionProcedure = {
  exempt: claim(
    choice('不适用决策程序的情形', 'outside the decision procedure', {
      ...none,
      macro_control: { zh: '宏观调控决策', en: 'macroeconomic control' },
      legislation: { zh: '立法决策', en: 'legislation' },
      emergency: { zh: '突发事件应急处置', en: 'emergency response' },
    }),
  ),
  drafter_named: flag('已明确承办单位', 'drafting unit named'),
  dispute_explained: claim(flag('已说明争议和各方意见', 'dispute and views explained')),
  not_public: claim(flag('依法不公开', 'not public by law')),
  comments_from: claim(date('公开征求意见起始日', 'public comments from')),
  comments_to: claim(date('公开征求意见截止日', 'public comments to')),
  shortening_explained: claim(flag('已公开说明缩短期限的原因', 'reason of a shorter period published')),
  hearing_on: claim(date('听证会日期', 'hearing on')),
  hearing_papers_on: date('听证材料送达日期', 'papers of the hearing delivered on'),
  technical: flag('专业性技术性较强', 'technical or expert question'),
  expert_interested: claim(flag('论证专家有直接利害关系', 'expert directly interested')),
  may_harm: flag('可能影响社会稳定或公共安全', 'may harm stability or public safety'),
  risk_assessed_elsewhere: claim(flag('风险已依规定评估过', 'risk already assessed under other rules')),
  risk_controllable: flag('风险可控', 'risk controllable'),
  found_unlawful: claim(flag('合法性审查不通过', 'legality review not passed')),
  exploratory: claim(
    hinted(flag('探索性改革且已明示法律风险', 'reform trial, legal risk stated'), '国家尚无明确规定。', 'No clear national rule yet.'),
  ),
  legality_sent_on: date('送合法性审查日期', 'sent for legality review on'),
  legality_wanted_on: claim(date('要求审查完成日期', 'legality review wanted by')),
  executor_named: flag('已明确执行单位', 'executing unit named'),
  change: claim(
    choice('决策的变动', 'change of the decision', {
      ...none,
      suspended: { zh: '中止执行', en: 'suspended' },
      adjusted: { zh: '重大调整', en: 'major adjustment' },
      stopped: { zh: '停止执行', en: 'stopped' },
    }),
  ),
  change_procedure: claim(flag('变动已履行法定程序', 'procedure followed for the change')),
};
