import type { Problem } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { Alert } from 'antd';
import { ApiProblem } from '../../shared/api.ts';
import { momentName } from '../../shared/dates.ts';
import { type Language, useReading } from '../../shared/language.tsx';
import { ProblemView } from '../../shared/problem-view.tsx';

/** What a refused sign-in means for the next attempt; null for problems that have nothing to do with it. */
const refusal = ({ code, title, title_en, tries_left, locked_until }: Problem, language: Language): Bilingual | null => {
  if (code === 'locked' && locked_until !== undefined) {
    return {
      zh: `${title}，到 ${momentName(locked_until, language)} 解锁。`,
      en: `${title_en}; it opens at ${momentName(locked_until, language)}.`,
    };
  }
  if (code !== 'wrong_login') return null;
  if (tries_left === undefined) return { zh: `${title}。`, en: `${title_en}.` };
  return { zh: `${title}，还可以再试 ${tries_left} 次。`, en: `${title_en}; ${tries_left} ${tries_left === 1 ? 'try' : 'tries'} left.` };
};

/** Why the sign-in was refused, and how many tries are left or until when it is locked. */
export function SignInProblem({ error }: { readonly error: Error | null }) {
  const { t, language } = useReading();
  if (error === null) return null;
  const said = error instanceof ApiProblem ? refusal(error.problem, language) : null;
  return (
    <div className="sign-in-problem">
      {said === null ? <ProblemView error={error} /> : <Alert role="alert" type="error" showIcon title={t(said)} />}
    </div>
  );
}
