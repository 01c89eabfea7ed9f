import type { ProvisionMatters } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../shared/api.ts';
import { useText } from '../../shared/language.tsx';
import { MatterTable } from '../../shared/matter-table.tsx';
import { ProblemView } from '../../shared/problem-view.tsx';
import { Waiting } from '../../shared/waiting.tsx';

const words = {
  matters: { zh: '用到这一款的事项', en: 'Matters to which it applied' },
  verdict: { zh: '结论', en: 'Verdict' },
  none: { zh: '还没有事项用到这一款。', en: 'It has not applied to a matter yet.' },
  unseen: { zh: '这些事项您的岗位看不到，只列出数目。', en: 'Your desk may not see these matters; only their number is given.' },
} as const satisfies Record<string, Bilingual>;

const verdicts: Readonly<Record<string, Bilingual>> = {
  met: { zh: '符合', en: 'met' },
  unmet: { zh: '不符合', en: 'unmet' },
  waived: { zh: '说明理由后继续', en: 'gone on with a reason' },
  unknown: { zh: '尚不能判断', en: 'not known yet' },
  needs_human: { zh: '须由人判断', en: 'for a person to judge' },
  not_applicable: { zh: '不适用', en: 'not applicable' },
};

const summary = ({ applied, met, unmet, waived }: ProvisionMatters['counts']): Bilingual => ({
  zh: `全机关已判断 ${applied} 件：符合 ${met}，不符合 ${unmet}，说明理由后继续 ${waived}。下面是您的岗位看得到的，包括尚不能判断的：`,
  en: `Decided for ${applied} in the whole government: met ${met}, unmet ${unmet}, gone on with a reason ${waived}. Those your desk may see, including undecided ones:`,
});

/** Matters to which a provision applied, and with what result. */
export function AppliedMatters({ provision }: { readonly provision: string }) {
  const t = useText();
  const { data, error } = useQuery({
    queryKey: ['provision-matters', provision],
    queryFn: () => api.get<ProvisionMatters>(`/rules/provisions/${encodeURIComponent(provision)}/matters`),
  });
  if (error !== null) return <ProblemView error={error} />;
  if (data === undefined) return <Waiting />;
  if (data.items.length === 0) return <p>{t(data.counts.applied === 0 ? words.none : words.unseen)}</p>;
  return (
    <>
      <p>{t(summary(data.counts))}</p>
      <MatterTable
        rows={data.items}
        caption={t(words.matters)}
        cards
        keyed={false}
        extra={{ title: t(words.verdict), of: ({ verdict }) => t(verdicts[verdict] ?? { zh: verdict, en: verdict }) }}
      />
    </>
  );
}
