import type { Check } from './check.ts';

/** An open question names articles that the rulebook has. */
export const openQuestions: Check = ({ data }) => {
  const articles = new Set(data.provisions.map(({ article }) => article));
  return data.open_questions.flatMap(({ articles: named }, i) =>
    named
      .filter((article) => !articles.has(article))
      .map((article) => ({
        severity: 'error',
        code: 'unknown_article',
        part: { header: ['open_questions', i, 'articles'] },
        ids: [],
        message: { zh: `规则没有第 ${article} 条`, en: `the rulebook has no article ${article}` },
      })),
  );
};
