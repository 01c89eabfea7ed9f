import { type Fault, type LintRule, regulation } from '../rule.ts';
import { repealedWorks } from './repealed-works.ts';

/** Citations of works that are no longer in force. */
export const repealedRules: readonly LintRule[] = [
  {
    id: 'cites-repealed',
    severity: 'error',
    about: { zh: '不引用已经失效的文件', en: 'a paper does not cite what is out of force' },
    source: { work: regulation, clause: '20(1)' },
    check: ({ texts, repealed }) => {
      const works = [...repealedWorks, ...repealed];
      return texts.flatMap(({ path, text }) =>
        works
          .filter(({ names }) => names.some((name) => text.includes(name)))
          .map(({ names, since, instead }): Fault => {
            const [name] = names.filter((each) => text.includes(each));
            return {
              path,
              message: {
                zh: `${name}自 ${since} 起失效，现行的是${instead}`,
                en: `${name} is out of force since ${since}; in force is ${instead}`,
              },
            };
          }),
      );
    },
  },
];
