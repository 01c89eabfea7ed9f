import type { NoticeAnswer } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import { ArticleChips } from '../../../shared/article-chip.tsx';
import { dayName } from '../../../shared/dates.ts';
import { useReading } from '../../../shared/language.tsx';

const words = {
  none: { zh: '通知已录入，没有在办时限因此变动。', en: 'The notice was entered; no running limit moved.' },
  unset: { zh: '未定', en: 'not set' },
} as const satisfies Record<string, Bilingual>;

const movedName = (n: number): Bilingual => ({
  zh: `通知已录入，${n} 项时限因此变动，已告知有关岗位：`,
  en: `The notice was entered; ${n} limits moved and those concerned were told:`,
});

/** The limits that moved because a notice was entered: from which day to which. */
export function MovedLimits({ moved }: NoticeAnswer) {
  const { t, language } = useReading();
  const day = (iso: string | null) => (iso === null ? t(words.unset) : dayName(iso, language));
  return (
    <div role="status" className="part-alert">
      <Alert
        type="success"
        showIcon
        title={t(moved.length === 0 ? words.none : movedName(moved.length))}
        description={
          moved.length > 0 && (
            <ul className="moved">
              {moved.map(({ matter, title, provision, before, after }) => (
                <li key={`${matter} ${provision}`}>
                  <Link to="/matters/$id" params={{ id: matter }}>
                    {title}
                  </Link>{' '}
                  <ArticleChips provisions={[provision]} /> {`${day(before)} → ${day(after)}`}
                </li>
              ))}
            </ul>
          )
        }
      />
    </div>
  );
}
