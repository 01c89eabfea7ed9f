import type { Bilingual, Limit, RunningLimit } from '@guiju/kernel';
import { ArticleChips } from './article-chip.tsx';
import { dayName, momentName } from './dates.ts';
import { useReading } from './language.tsx';
import { isRunning, lengthOf } from './limit-model.ts';
import { useMarks } from './marks.ts';
import { useToday } from './now.ts';

const words = {
  article: { zh: '依据', en: 'Article' },
  length: { zh: '期限', en: 'Length' },
  start: { zh: '起算日（当日不计）', en: 'Day zero (not counted)' },
  unstarted: { zh: '尚未开始', en: 'not begun' },
  end: { zh: '到期', en: 'Ends' },
  noFigure: { zh: '条文没有写明天数', en: 'the text gives no figure' },
  skipped: { zh: '不计入的日子', en: 'Days not counted' },
  weekend: { zh: '周末', en: 'weekend' },
  pauses: { zh: '中止计时', en: 'Pauses' },
  until: { zh: '至今', en: 'until now' },
  days: { zh: '天', en: 'days' },
  provisional: {
    zh: '其中有的年份放假通知尚未发布，先按周一至周五暂算，通知发布后重新计算。',
    en: 'The holiday notice of a year is not out; counted by plain weeks for now, and again when it is.',
  },
  consent: { zh: '逾期不答复视为没有不同意见。', en: 'Silence past the limit counts as no objection.' },
} as const satisfies Record<string, Bilingual>;

/** How a limit was counted: article, start, every day passed over with its notice, pauses, and whether the result is provisional. */
export function LimitCount({ limit }: { readonly limit: Limit | RunningLimit }) {
  const { t, language } = useReading();
  const m = useMarks();
  const today = useToday();
  const day = (iso: string) => dayName(iso, language, today);
  const length = lengthOf(limit);
  const running = isRunning(limit) ? limit : null;
  return (
    <div className="limit-count">
      <dl>
        <dt>{t(words.article)}</dt>
        <dd>
          <ArticleChips provisions={[limit.provision]} />
        </dd>
        <dt>{t(words.length)}</dt>
        <dd>{length === null ? (limit.due === null ? t(words.noFigure) : '—') : t(length)}</dd>
        <dt>{t(words.start)}</dt>
        <dd>{limit.from === null ? t(words.unstarted) : day(limit.from)}</dd>
        {limit.due !== null && (
          <>
            <dt>{t(words.end)}</dt>
            <dd>{running?.due_at ? momentName(running.due_at, language, today) : day(limit.due)}</dd>
          </>
        )}
        {running !== null && running.pauses.length > 0 && (
          <>
            <dt>{t(words.pauses)}</dt>
            <dd>
              <ul>
                {running.pauses.map((pause) => (
                  <li key={pause.from}>
                    {day(pause.from)} — {pause.to === null ? t(words.until) : day(pause.to)}
                    {m.open}
                    {pause.days} {t(words.days)}
                    {m.close}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        {limit.skipped.length > 0 && (
          <>
            <dt>{t(words.skipped)}</dt>
            <dd>
              <ul>
                {limit.skipped.map(({ date, name, notice }) => (
                  <li key={date}>
                    {day(date)} {name ?? t(words.weekend)} {notice !== undefined && <small>{notice}</small>}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      {limit.on_silence === 'consent' && <p>{t(words.consent)}</p>}
      {limit.provisional && <p>{t(words.provisional)}</p>}
    </div>
  );
}
