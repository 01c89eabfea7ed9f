import type { Directory, HolidayNotice, Practice, RulebookData, Settings } from '@guiju/kernel';
import { z } from 'zod';
import { passed } from './base.ts';

/** Everything the browser's kernel needs to explain a form while it is filled in. */
export const worldView = z
  .object({
    government: z.string(),
    rulebook: passed<RulebookData>('RulebookData', 'The edition in force, as the compiler takes it'),
    notices: z.array(passed<HolidayNotice>('HolidayNotice', 'Days off and make-up working days of one notice')),
    directory: passed<Directory>('Directory', 'The organisation as dated facts'),
    practices: z.array(passed<Practice>('Practice', 'A stage the office adds by standing practice')),
    settings: passed<Settings>('Settings', 'What the rules leave to the office'),
  })
  .meta({ id: 'World' });
export type WorldView = z.infer<typeof worldView>;
