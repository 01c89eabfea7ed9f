import { type ActVerdict, type Directory, formatInstant, type Instant, parseInstant, postOf, type SealUse } from '@guiju/kernel';

/** A moment as a slip says it: 2025年11月20日 09:05; '' for what never happened. */
export const momentText = (moment: Instant | undefined | null): string => {
  const at = parseInstant(moment ?? '');
  if (at === undefined) return '';
  const [day = '', time = ''] = formatInstant(at).split('T');
  return `${dayText(day)} ${time.slice(0, 5)}`;
};

/** A day as a slip says it: 2025年11月20日. */
export const dayText = (day: string): string => {
  const [year, month, date] = day.slice(0, 10).split('-');
  return date === undefined ? '' : `${year}年${Number(month)}月${Number(date)}日`;
};

/** What was said with an act, in one word; an act that was simply done says it itself. */
export const verdictText: Readonly<Record<ActVerdict, string>> = { agree: '同意', disagree: '不同意', done: '', noted: '已阅' };

/** A use of a seal in one line: which seal, on what, so many copies, and where it was not used where it is kept. */
export const sealUseText = ({
  seal_name,
  file,
  copies,
  offsite,
  note,
}: Pick<SealUse, 'seal_name' | 'file' | 'copies' | 'offsite' | 'note'>): string =>
  [`${seal_name}，${file.name}，${copies} 份`, ...(offsite ? ['异地用印'] : []), ...(note === '' ? [] : [note])].join('，');

/** Names of an office; an id that it no longer knows stays as it is. */
export const namesIn = (directory: Directory) => ({
  person: (id: string): string => directory.persons.find((each) => each.id === id)?.name ?? id,
  post: (id: string): string => postOf(directory, id)?.title ?? id,
  unit: (id: string): string => directory.units.find((each) => each.id === id)?.name ?? id,
});
