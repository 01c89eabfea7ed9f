import { type Paper, RenderProblem } from '@guiju/gongwen';
import type { Bilingual } from '@guiju/kernel';
import { inThread } from '../files/in-thread.ts';
import type { Parts } from '../parts.ts';
import { type PaperWork, paperWork } from './paper-work.ts';

const bounds = { seconds: 60, heapMegabytes: 1024 } as const;

/** Characters of a paper, about a hundred pages, from which on a thread of its own is worth its start of half a second. */
const LONG = 60_000;

/** How much there is to lay out; of a picture each byte counts little. */
const lengthOf = (value: unknown): number => {
  if (typeof value === 'string') return value.length;
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + lengthOf(each), value.length);
  if (typeof value !== 'object' || value === null) return 1;
  return Object.entries(value).reduce((sum, [key, each]) => sum + (key === 'data' ? String(each).length / 100 : lengthOf(each)), 1);
};

type Answer<T> = { readonly made: T } | { readonly problem: Bilingual };

/** What is made of a paper: short ones at once, long ones in a thread within bounds of time and memory. Throws a RenderProblem. */
export const madeOf = async <Name extends keyof PaperWork>(
  { typesetter, fonts }: Pick<Parts, 'typesetter' | 'fonts'>,
  name: Name,
  paper: Paper,
): Promise<PaperWork[Name]> => {
  if (lengthOf(paper) < LONG) return paperWork[name](paper, typesetter);
  const answer = await inThread<Answer<PaperWork[Name]>>(new URL('./work-worker.ts', import.meta.url), { name, paper, fonts }, bounds);
  if (answer === null)
    throw new RenderProblem(
      `公文太长，${bounds.seconds} 秒内处理不完；请把清单、名册等改为随文的文件`,
      `the paper is too long to be handled within ${bounds.seconds} seconds; send lists along as files of their own`,
    );
  if ('problem' in answer) throw new RenderProblem(answer.problem.zh, answer.problem.en);
  return answer.made;
};
