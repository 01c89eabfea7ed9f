import type { WhyView } from '@guiju/contract';
import type { Bilingual, Matter, ProvisionId, Truth } from '@guiju/kernel';
import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { api } from '../../shared/api.ts';
import { ArticleChips } from '../../shared/article-chip.tsx';
import { useText } from '../../shared/language.tsx';
import { useMarks } from '../../shared/marks.ts';
import { ProblemView } from '../../shared/problem-view.tsx';
import { ConditionView } from './condition-view.tsx';

const words = {
  always: { zh: '此类事项一律适用。', en: 'It applies to every matter of this kind.' },
  when: { zh: '适用条件', en: 'Applies when' },
  require: { zh: '要求', en: 'Requires' },
  exception: { zh: '另有例外', en: 'Exception' },
  replacement: { zh: '由此条代替', en: 'Replaced by' },
} as const satisfies Record<string, Bilingual>;

const applied: Readonly<Record<string, Bilingual>> = {
  true: { zh: '适用', en: 'applies' },
  false: { zh: '不适用', en: 'does not apply' },
  unknown: { zh: '尚不能确定', en: 'not known yet' },
};

const truth = (value: Truth): Bilingual => applied[String(value)] ?? { zh: '', en: '' };

/** How the conditions of one provision came out for the matter, and what set it aside. */
export function ProvisionWhy({ matter, provision }: { readonly matter: Matter; readonly provision: ProvisionId }) {
  const t = useText();
  const m = useMarks();
  const { data, error } = useQuery({
    queryKey: ['matter', matter.id, 'why', provision, matter.version],
    queryFn: () => api.get<WhyView>(`/matters/${matter.id}/why/${provision}`),
  });
  if (error !== null) return <ProblemView error={error} />;
  if (data === undefined) return <Skeleton active paragraph={{ rows: 2 }} title={false} />;
  const { message, trace } = data;
  return (
    <div className="why">
      <p>
        <strong>{t(truth(trace.applies))}</strong> {message !== null && t(message)}
      </p>
      {trace.when === null ? <p>{t(words.always)}</p> : <ConditionView kind={matter.kind} title={t(words.when)} condition={trace.when} />}
      {trace.require !== null && <ConditionView kind={matter.kind} title={t(words.require)} condition={trace.require} />}
      {trace.related.map((related) => (
        <p key={related.provision}>
          {t(words[related.as])} <ArticleChips provisions={[related.provision]} />
          {m.colon}
          {t(truth(related.applies))}
          {related.when !== null && `${m.open}${t(related.when.sentence)}${m.close}`}
        </p>
      ))}
    </div>
  );
}
