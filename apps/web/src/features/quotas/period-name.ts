import type { Bilingual } from '@guiju/kernel';

interface Span {
  readonly from: string;
  readonly to: string;
}

const monthsOf = ({ from, to }: Span): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1;

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A period as an office calls it: 2025年, 2025年下半年, 2025年第四季度, 2025年11月; other spans by their first and last day. */
export const periodName = (span: Span): Bilingual => {
  const { from, to } = span;
  const [year, month] = [from.slice(0, 4), Number(from.slice(5, 7))];
  const isWhole = from.endsWith('-01') && Number(to.slice(8)) >= 28;
  const months = isWhole ? monthsOf(span) : 0;
  if (months === 12 && month === 1) return { zh: `${year}年`, en: year };
  if (months === 6) return { zh: `${year}年${month === 1 ? '上' : '下'}半年`, en: `${month === 1 ? 'first' : 'second'} half of ${year}` };
  if (months === 3) return { zh: `${year}年第${'一二三四'[(month - 1) / 3]}季度`, en: `Q${(month - 1) / 3 + 1} ${year}` };
  if (months === 1) return { zh: `${year}年${month}月`, en: `${monthNames[month - 1]} ${year}` };
  if (months === 2) return { zh: `${year}年${month}—${month + 1}月`, en: `${monthNames[month - 1]}–${monthNames[month]} ${year}` };
  const [last, day, lastDay] = [Number(to.slice(5, 7)), Number(from.slice(8)), Number(to.slice(8))];
  return {
    zh: `${year}年${month}月${day}日—${to.slice(0, 4) === year ? '' : `${to.slice(0, 4)}年`}${last}月${lastDay}日`,
    en: `${day} ${monthNames[month - 1]} – ${lastDay} ${monthNames[last - 1]} ${to.slice(0, 4)}`,
  };
};
