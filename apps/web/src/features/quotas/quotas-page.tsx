import type { CountedRule, CountedRules } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Empty } from '../../shared/empty.tsx';
import { useText } from '../../shared/language.tsx';
import { Page } from '../../shared/page.tsx';
import { ProblemView } from '../../shared/problem-view.tsx';
import { Waiting } from '../../shared/waiting.tsx';
import { useWorld } from '../../shared/world.ts';
import { BehindNumber } from './behind-number.tsx';
import { CountedCard } from './counted-card.tsx';
import { MeasuredList } from './measured-list.tsx';
import './quotas.css';
import { type Asked, quotasQuery } from './quotas-query.ts';

const words = {
  title: { zh: '频次总量', en: 'Counts and caps' },
  cadences: { zh: '应当定期做的', en: 'What must happen regularly' },
  quotas: { zh: '有总量控制的', en: 'What has a cap' },
  measured: { zh: '每件各有限度的', en: 'What is limited in each matter' },
  none: { zh: '规则里没有频次和总量的规定', en: 'The rules say nothing of frequencies or caps' },
  fine: { zh: '没有需要催促的', en: 'nothing presses' },
} as const satisfies Record<string, Bilingual>;

const pressing: readonly CountedRule['standing'][] = ['missed', 'over', 'reached', 'near', 'below', 'due'];
const urgent: readonly CountedRule['standing'][] = ['missed', 'over', 'reached', 'near'];

/** What presses stands first; else the order of the articles stays. */
const inOrder = (rules: readonly CountedRule[]): readonly CountedRule[] => {
  const rank = ({ standing }: CountedRule): number => {
    const at = pressing.indexOf(standing);
    return at === -1 ? pressing.length : at;
  };
  return rules.toSorted((a, b) => rank(a) - rank(b));
};

/** What is due, met, missed or near its cap in the whole government, with the matters behind each number. */
export function QuotasPage() {
  const t = useText();
  const { data, error, refetch } = useQuery(quotasQuery);
  const many = data?.items.filter(({ standing }) => urgent.includes(standing)).length ?? 0;
  const note = many === 0 ? t(words.fine) : t({ zh: `${many} 项需要注意`, en: `${many} need attention` });
  return (
    <Page title={t(words.title)} note={data !== undefined && <span role="status">{note}</span>}>
      {error !== null && <ProblemView error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Waiting />}
      {data !== undefined && <Sections rules={data} />}
    </Page>
  );
}

function Sections({ rules: { items, measured } }: { readonly rules: CountedRules }) {
  const t = useText();
  const { rulebook } = useWorld();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [open, setOpen] = useState(false);
  const ask = (next: Asked) => {
    setAsked(next);
    setOpen(true);
  };
  const list = (kind: CountedRule['kind']) => {
    const own = inOrder(items.filter((rule) => rule.kind === kind));
    if (own.length === 0) return null;
    const title = kind === 'cadence' ? words.cadences : words.quotas;
    return (
      <section className="counted-section" aria-labelledby={`counted-${kind}`}>
        <h2 id={`counted-${kind}`}>
          {t(title)} <span className="counted-many">{own.length}</span>
        </h2>
        <ul className="counted-list">
          {own.map((rule) => {
            const provision = rulebook.byId.get(rule.provision);
            return provision && <CountedCard key={rule.provision} rule={rule} provision={provision} onAsk={ask} />;
          })}
        </ul>
      </section>
    );
  };
  return (
    <>
      {items.length + measured.length === 0 && <Empty title={t(words.none)} />}
      {list('cadence')}
      {list('quota')}
      {measured.length > 0 && (
        <section className="counted-section" aria-labelledby="counted-measured">
          <h2 id="counted-measured">
            {t(words.measured)} <span className="counted-many">{measured.length}</span>
          </h2>
          <MeasuredList measured={measured} onAsk={ask} />
        </section>
      )}
      {asked !== null && <BehindNumber asked={asked} open={open} onClose={() => setOpen(false)} />}
    </>
  );
}
