import { claim, flag, hinted } from '../fact.ts';

/** What the organic law asks of a document that lays down rights or duties (地方组织法 art. 75). */
export const normativeProcedure = {
  rights_and_duties: hinted(
    flag('涉及个人、组织权利义务', 'touches rights or duties'),
    '内容对外有约束力。',
    'Its content binds those outside.',
  ),
  appraised: flag('已评估论证', 'appraised'),
  public_comments: flag('已公开征求意见', 'public comments asked'),
  market_related: claim(flag('涉及经营主体经济活动', 'touches market players')),
};
