import type { Bilingual } from '@guiju/kernel';
import { useQuery } from '@tanstack/react-query';
import { dayName } from '../../shared/dates.ts';
import { Empty } from '../../shared/empty.tsx';
import { useReading } from '../../shared/language.tsx';
import { MattersDrawer } from '../../shared/matters-drawer.tsx';
import { useToday } from '../../shared/now.ts';
import { type Asked, behindQuery } from './quotas-query.ts';

const words = {
  matters: { zh: '计入的事项', en: 'Matters that are counted' },
  day: { zh: '计入日', en: 'Counted on' },
  none: { zh: '这一期还没有计入的事项', en: 'Nothing was counted in this period yet' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly asked: Asked;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The matters behind a number, each with the day on which it counts. */
export function BehindNumber({ asked, open, onClose }: Props) {
  const { t, language } = useReading();
  const today = useToday();
  const { data, error } = useQuery(behindQuery(asked));
  const unseen = data === undefined ? 0 : data.total - data.items.length;
  return (
    <MattersDrawer
      title={asked.title}
      open={open}
      onClose={onClose}
      error={error}
      matters={data?.items}
      caption={t(words.matters)}
      extra={{ title: t(words.day), of: (row) => ('day' in row ? `${t(words.day)} ${dayName(row.day, language, today)}` : null) }}
    >
      {data?.total === 0 && <Empty title={t(words.none)} />}
      {data !== undefined && data.total > 0 && (
        <p role="status">
          {t({ zh: `计入 ${data.total} 件`, en: `${data.total} counted` })}
          {unseen > 0 && t({ zh: `，其中 ${unseen} 件您的岗位看不到或未列出`, en: `; ${unseen} your desk may not see, or are not listed` })}
        </p>
      )}
    </MattersDrawer>
  );
}
