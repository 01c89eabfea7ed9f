import type { OrganisationView } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { api } from '../../../shared/api.ts';
import { dayName } from '../../../shared/dates.ts';
import { useReading } from '../../../shared/language.tsx';
import { useNames } from '../../../shared/names.ts';
import { mayWriteFor } from '../../../shared/oversight.ts';
import { ProblemView } from '../../../shared/problem-view.tsx';
import { useMe } from '../../../shared/session.ts';
import { refreshOrganisation } from '../organisation-query.ts';

const words = {
  period: { zh: '期间', en: 'Period' },
  scope: { zh: '范围', en: 'Scope' },
  all: { zh: '可以委托的全部事项', en: 'everything that may be entrusted' },
  reason: { zh: '原因', en: 'Reason' },
  coming: { zh: '尚未开始', en: 'to come' },
  running: { zh: '生效中', en: 'in force' },
  end: { zh: '终止', en: 'End' },
  sure: { zh: '从今天起受托人不能再代办，确定终止吗？', en: 'From today the delegate may not act any more. End it?' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly delegation: OrganisationView['delegations'][number];
  readonly on: string;
}

/** One delegation: from whom to whom, how long, for what. */
export function DelegationEntry({ delegation, on }: Props) {
  const { t, language } = useReading();
  const names = useNames();
  const me = useMe();
  const { id, post, post_title, to_name, from, to_day, kinds, acts, reason } = delegation;
  const scope = [...(kinds ?? []).map(names.kind), ...(acts ?? []).map(names.act)].map(t).join('、');
  return (
    <li className="entry">
      <h2>
        {post_title} → {to_name} <small>{t(on < from ? words.coming : words.running)}</small>
      </h2>
      <dl>
        <div>
          <dt>{t(words.period)}</dt>
          <dd>{`${dayName(from, language, on)} — ${dayName(to_day, language, on)}`}</dd>
        </div>
        <div>
          <dt>{t(words.scope)}</dt>
          <dd>{scope === '' ? t(words.all) : scope}</dd>
        </div>
        <div>
          <dt>{t(words.reason)}</dt>
          <dd>{reason}</dd>
        </div>
      </dl>
      {mayWriteFor(me, post) && <EndButton id={id} />}
    </li>
  );
}

function EndButton({ id }: { readonly id: string }) {
  const { t } = useReading();
  const queries = useQueryClient();
  const end = useMutation({
    mutationFn: () => api.delete(`/organisation/delegations/${encodeURIComponent(id)}`),
    onSuccess: () => refreshOrganisation(queries),
  });
  return (
    <>
      {end.error !== null && <ProblemView error={end.error} />}
      <Popconfirm title={t(words.sure)} onConfirm={() => end.mutate()}>
        <Button loading={end.isPending}>{t(words.end)}</Button>
      </Popconfirm>
    </>
  );
}
