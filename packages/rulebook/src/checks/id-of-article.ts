import type { RulebookData } from '@guiju/kernel';
import { type Check, provisionFault } from './check.ts';

/** `anytown`, or of `national/disclosure` the law alone. */
const ownName = ({ government }: RulebookData): string => government.slice(government.lastIndexOf('/') + 1);

/** An id is the government or law, the article it stands in and a number: whoever reads it finds the article. */
export const idOfArticle: Check = ({ data }) =>
  data.provisions
    .filter(({ id, article }) => id.slice(0, id.lastIndexOf('.')) !== `${ownName(data)}-${article}`)
    .map((provision) => {
      const should = `${ownName(data)}-${provision.article}.`;
      const message = {
        zh: `第 ${provision.article} 条的编号应以 ${should} 开头`,
        en: `an id of article ${provision.article} begins with ${should}`,
      };
      return provisionFault('error', 'id_not_of_article', provision, 'id', message);
    });
