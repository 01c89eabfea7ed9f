import { type Bilingual, parseDay, parseInstant } from '@guiju/kernel';
import { z } from 'zod';

/** A complaint in both languages, carried by a schema issue to the place in the file. */
const complaint = (zh: string, en: string): { readonly params: Bilingual } => ({ params: { zh, en } });

export const text = z.string().min(1);

export const bilingual = z.strictObject({ zh: text, en: text });

/** A list that may be written as its only item. */
export const listOf = <T extends z.ZodType>(item: T) => z.preprocess((raw) => (Array.isArray(raw) ? raw : [raw]), z.array(item).min(1));

const form = (check: (raw: string) => boolean, zh: string, en: string) => z.string().refine(check, complaint(zh, en));

export const day = form(
  (raw) => parseDay(raw) !== undefined,
  '应是存在的日期，写作 2025-10-20',
  'must be an existing day, written 2025-10-20',
);

export const instant = form(
  (raw) => parseInstant(raw) !== undefined,
  '应是带时区的时刻，写作 2025-11-20T09:00:00+08:00',
  'must be a moment with its offset, written 2025-11-20T09:00:00+08:00',
);

export const snakeCase = form((raw) => /^[a-z][a-z0-9_]*$/.test(raw), '应是小写英文词，以下划线相连', 'must be snake_case');

export const kebabCase = form((raw) => /^[a-z][a-z0-9-]*$/.test(raw), '应是小写英文词，以连字符相连', 'must be kebab-case');

/** An id such as `anytown-29.7`: government, article, number within the article. */
export const provisionId = form(
  (raw) => /^[a-z][a-z0-9-]*-\d+\.\d+$/.test(raw),
  '条款编号应是“政府-条.序号”，如 anytown-29.7',
  'a provision id is government-article.number, e.g. anytown-29.7',
);

/** Article number; kept as text. */
export const articleNumber = z.preprocess(
  (raw) => (typeof raw === 'number' ? String(raw) : raw),
  form((raw) => /^\d+$/.test(raw), '条的编号应是数字', 'an article number is a number'),
);
