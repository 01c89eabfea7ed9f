import type { ProvisionOutcome } from '@guiju/contract';
import { articleName, type Bilingual } from '@guiju/kernel';
import { useQuery } from '@tanstack/react-query';
import { useText } from '../../shared/language.tsx';
import { MattersDrawer } from '../../shared/matters-drawer.tsx';
import { behindQuery, type CoveredProvision } from './coverage-query.ts';
import { outcomeWords } from './coverage-words.ts';

const words = {
  matters: { zh: '这一数字背后的事项', en: 'The matters behind the number' },
  reason: { zh: '理由', en: 'Reason' },
} as const satisfies Record<string, Bilingual>;

/** A number that was asked about. */
export interface Asked {
  readonly provision: CoveredProvision;
  readonly outcome: ProvisionOutcome;
}

interface Props {
  readonly asked: Asked;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The matters behind a number, as far as the desk may see them, with the reason where somebody went on. */
export function BehindNumber({ asked: { provision, outcome }, open, onClose }: Props) {
  const t = useText();
  const { data, error } = useQuery(behindQuery(provision.id, outcome));
  const total = data?.counts[outcome] ?? 0;
  const unseen = data === undefined ? 0 : total - data.items.length;
  return (
    <MattersDrawer
      title={`${t(articleName(provision.article))} · ${t(outcomeWords[outcome])}`}
      open={open}
      onClose={onClose}
      error={error}
      matters={data?.items}
      caption={t(words.matters)}
      extra={{ title: t(words.reason), of: ({ reason }) => (reason === null ? null : `${t(words.reason)}：${reason}`) }}
    >
      <p className="behind-gist">{t(provision.gist)}</p>
      {data !== undefined && (
        <p role="status">
          {t({ zh: `全机关 ${total} 件`, en: `${total} in the whole government` })}
          {unseen > 0 &&
            t({ zh: `，其中 ${unseen} 件您的岗位看不到或未列出`, en: `; ${unseen} of them your desk may not see, or are not listed` })}
        </p>
      )}
    </MattersDrawer>
  );
}
