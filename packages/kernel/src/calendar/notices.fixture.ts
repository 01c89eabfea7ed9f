import type { HolidayNotice, NamedDay } from './notice.ts';

const span = (name: string, month: string, first: number, last: number, off: boolean): readonly NamedDay[] =>
  Array.from({ length: last - first + 1 }, (_, i) => ({ date: `${month}-${String(first + i).padStart(2, '0')}`, name, off }));
const off = (name: string, month: string, first: number, last = first) => span(name, month, first, last, true);
const work = (name: string, month: string, day: number) => span(name, month, day, day, false);

/** Facts of the notice for 2025, for tests of the kernel, which reads no files. */
export const NOTICES_2025: readonly HolidayNotice[] = [
  {
    year: 2025,
    notice: { number: '国办发明电〔2024〕12号', url: 'https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm' },
    days: [
      ...off('元旦', '2025-01', 1),
      ...work('春节', '2025-01', 26),
      ...off('春节', '2025-01', 28, 31),
      ...off('春节', '2025-02', 1, 4),
      ...work('春节', '2025-02', 8),
      ...off('清明节', '2025-04', 4, 6),
      ...work('劳动节', '2025-04', 27),
      ...off('劳动节', '2025-05', 1, 5),
      ...off('端午节', '2025-05', 31),
      ...off('端午节', '2025-06', 1, 2),
      ...work('国庆节、中秋节', '2025-09', 28),
      ...off('国庆节、中秋节', '2025-10', 1, 8),
      ...work('国庆节、中秋节', '2025-10', 11),
    ],
  },
];

/** The same with the notice for 2026; nothing is out for 2027. */
export const NOTICES_2025_2026: readonly HolidayNotice[] = [
  ...NOTICES_2025,
  {
    year: 2026,
    notice: { number: '国办发明电〔2025〕7号', url: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm' },
    days: [
      ...off('元旦', '2026-01', 1, 3),
      ...work('元旦', '2026-01', 4),
      ...work('春节', '2026-02', 14),
      ...off('春节', '2026-02', 15, 23),
      ...work('春节', '2026-02', 28),
      ...off('清明节', '2026-04', 4, 6),
      ...off('劳动节', '2026-05', 1, 5),
      ...work('劳动节', '2026-05', 9),
      ...off('端午节', '2026-06', 19, 21),
      ...work('国庆节', '2026-09', 20),
      ...off('中秋节', '2026-09', 25, 27),
      ...off('国庆节', '2026-10', 1, 7),
      ...work('国庆节', '2026-10', 10),
    ],
  },
  { year: 2027, notice: null, days: [] },
];
