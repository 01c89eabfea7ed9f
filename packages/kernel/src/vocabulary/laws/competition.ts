import { choice, choices, claim, flag, none } from '../fact.ts';

/** What a fair-competition review finds in a measure (公平竞争审查). */
export const competition = {
  competition_reviewer: claim(
    choice('公平竞争审查机关', 'fair-competition review by', {
      ...none,
      drafter: { zh: '起草单位', en: 'drafting unit' },
      market_regulator: { zh: '市场监管部门会同起草单位', en: 'market regulator with the drafting unit' },
    }),
  ),
  competition_restrictions: claim(
    choices('含有的限制竞争内容', 'restrictions of competition it contains', {
      access: { zh: '限制准入退出', en: 'market access and exit' },
      flow: { zh: '限制商品要素流动', en: 'free flow of goods and factors' },
      costs: { zh: '影响生产经营成本', en: 'costs of business' },
      conduct: { zh: '影响生产经营行为', en: 'conduct of business' },
    }),
  ),
  competition_exception: claim(
    choice('例外情形', 'exception', {
      ...none,
      security: { zh: '国家安全和发展利益', en: 'national security and development' },
      innovation: { zh: '科技进步和自主创新', en: 'science and innovation' },
      public_good: { zh: '节能环保救灾等公共利益', en: 'environment, relief and other public good' },
      law: { zh: '法律法规另有规定', en: 'provided by law' },
    }),
  ),
  exception_explained: claim(flag('审查结论已详细说明例外', 'exception explained in the result')),
  stakeholders_heard: claim(flag('已听取利害关系人意见', 'stakeholders heard')),
  public_heard: claim(flag('已听取社会公众意见', 'public heard')),
};
