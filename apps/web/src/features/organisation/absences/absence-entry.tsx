import type { OrganisationView } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { api } from '../../../shared/api.ts';
import { dayName } from '../../../shared/dates.ts';
import { useReading } from '../../../shared/language.tsx';
import { mayWriteFor } from '../../../shared/oversight.ts';
import { ProblemView } from '../../../shared/problem-view.tsx';
import { useMe } from '../../../shared/session.ts';
import { refreshOrganisation } from '../organisation-query.ts';

const words = {
  period: { zh: '期间', en: 'Period' },
  entrusted: { zh: '代为主持', en: 'Presiding meanwhile' },
  nobody: { zh: '未委托：须由本人办的事等其返岗', en: 'nobody: what needs the holder waits' },
  reason: { zh: '事由', en: 'Reason' },
  coming: { zh: '尚未开始', en: 'to come' },
  running: { zh: '外出中', en: 'away' },
  back: { zh: '已经返岗', en: 'Back already' },
  cancel: { zh: '取消这次外出', en: 'Cancel the absence' },
  sureBack: { zh: '从今天起算作在岗，代为主持随之结束，确定吗？', en: 'From today the holder is back, and the presiding ends. Sure?' },
  sureCancel: { zh: '取消以后不再外出，也不再委托他人主持，确定吗？', en: 'There will be no absence and nobody presides. Sure?' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly absence: OrganisationView['absences'][number];
  readonly on: string;
}

/** One absence: of whom, how long, and who presides. */
export function AbsenceEntry({ absence: { post, post_title, from, to, entrusted_title, reason }, on }: Props) {
  const { t, language } = useReading();
  const me = useMe();
  return (
    <li className="entry">
      <h2>
        {post_title} <small>{t(on < from ? words.coming : words.running)}</small>
      </h2>
      <dl>
        <div>
          <dt>{t(words.period)}</dt>
          <dd>{`${dayName(from, language, on)} — ${dayName(to, language, on)}`}</dd>
        </div>
        <div>
          <dt>{t(words.entrusted)}</dt>
          <dd>{entrusted_title ?? t(words.nobody)}</dd>
        </div>
        <div>
          <dt>{t(words.reason)}</dt>
          <dd>{reason}</dd>
        </div>
      </dl>
      {mayWriteFor(me, post) && <EndButton post={post} from={from} coming={on < from} />}
    </li>
  );
}

interface EndProps {
  readonly post: string;
  readonly from: string;
  readonly coming: boolean;
}

function EndButton({ post, from, coming }: EndProps) {
  const { t } = useReading();
  const queries = useQueryClient();
  const end = useMutation({
    mutationFn: () => api.delete(`/organisation/absences/${encodeURIComponent(post)}/${from}`),
    onSuccess: () => refreshOrganisation(queries),
  });
  return (
    <>
      {end.error !== null && <ProblemView error={end.error} />}
      <Popconfirm title={t(coming ? words.sureCancel : words.sureBack)} onConfirm={() => end.mutate()}>
        <Button loading={end.isPending}>{t(coming ? words.cancel : words.back)}</Button>
      </Popconfirm>
    </>
  );
}
