import type { CalendarView } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { Alert } from 'antd';
import { api } from '../../../shared/api.ts';
import { useText } from '../../../shared/language.tsx';
import { useToday } from '../../../shared/now.ts';
import { ProblemView } from '../../../shared/problem-view.tsx';
import { useMe } from '../../../shared/session.ts';
import { Waiting } from '../../../shared/waiting.tsx';
import './calendar.css';
import { MonthTable } from './month-table.tsx';
import { NoticeEntry } from './notice-entry.tsx';

const words = {
  year: { zh: '年份', en: 'Year' },
  provisional: {
    zh: '这一年的放假通知还没有发布。涉及这一年的时限先按周一至周五暂算，通知录入以后自动重算，并告知有关岗位。',
    en: 'The holiday notice of this year is not out. Limits that touch it are counted by plain weeks, and again once the notice is entered; those concerned are told.',
  },
  notices: { zh: '依据的通知', en: 'Notices' },
  off: { zh: '休', en: 'off' },
  holiday: { zh: '放假', en: 'day off' },
  work: { zh: '班', en: 'work' },
  makeUp: { zh: '调休上班', en: 'make-up working day' },
} as const satisfies Record<string, Bilingual>;

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** The days off and make-up working days of a year, month by month, with the notices they come from. */
export function CalendarYear() {
  const t = useText();
  const today = useToday();
  const { admin } = useMe();
  const { year: wanted = today.slice(0, 4) } = useSearch({ from: '/desk/organisation' });
  const year = Number(wanted);
  const { data, error, refetch } = useQuery({
    queryKey: ['calendar', year],
    queryFn: () => api.get<CalendarView>(`/calendar?year=${year}`),
  });
  return (
    <>
      <nav className="years" aria-label={t(words.year)}>
        {[year - 1, year, year + 1].map((each) => (
          <Link
            key={each}
            to="/organisation"
            search={{ part: 'calendar', year: String(each) }}
            aria-current={each === year ? 'page' : undefined}
          >
            {t({ zh: `${each}年`, en: String(each) })}
          </Link>
        ))}
        <span className="years-key">
          <b className="day-off">{t(words.off)}</b> {t(words.holiday)} <b className="day-work">{t(words.work)}</b> {t(words.makeUp)}
        </span>
      </nav>
      {error !== null && <ProblemView error={error} onRetry={() => void refetch()} />}
      {error === null && data === undefined && <Waiting />}
      {data?.provisional === true && <Alert type="warning" showIcon title={t(words.provisional)} className="part-alert" />}
      <div className="months">
        {months.map((month) => (
          <MonthTable key={month} year={year} month={month} today={today} />
        ))}
      </div>
      {data !== undefined && data.notices.length > 0 && <Notices notices={data.notices} />}
      {admin.includes('system') && <NoticeEntry key={year} year={year} />}
    </>
  );
}

function Notices({ notices }: Pick<CalendarView, 'notices'>) {
  const t = useText();
  return (
    <section className="notices">
      <h2>{t(words.notices)}</h2>
      <ul>
        {notices.map(({ number, title, url }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer">
              {[title, number].filter((part) => part !== null).join(' ') || url}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
