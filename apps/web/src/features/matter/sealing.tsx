import type { MatterView, SealUses } from '@guiju/contract';
import { type Bilingual, kinds } from '@guiju/kernel';
import { skipToken, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../../shared/api.ts';
import { momentName } from '../../shared/dates.ts';
import { useReading } from '../../shared/language.tsx';
import { useMarks } from '../../shared/marks.ts';
import { useMatterNames } from '../../shared/matter-names.ts';
import { useToday } from '../../shared/now.ts';
import { voidCauses } from '../../shared/void-causes.ts';

const words = {
  uses: { zh: '用印', en: 'Seals' },
  copies: { zh: '份', en: 'copies' },
  offsite: { zh: '带离用印', en: 'outside the office' },
  unsealed: { zh: '已签发，尚未用印', en: 'signed, not sealed yet' },
  application: { zh: '用印申请', en: 'application' },
  void: { zh: '作废文号', en: 'Void numbers' },
} as const satisfies Record<string, Bilingual>;

/** What was sealed with the matter, and its paper with others; a signed paper without a seal says so. */
export function Sealing({ view: { matter } }: { readonly view: MatterView }) {
  const { t, language } = useReading();
  const m = useMarks();
  const today = useToday();
  const sealing = kinds[matter.kind]?.sealing;
  const { data } = useQuery({
    queryKey: ['seals', 'uses', matter.id, matter.version],
    queryFn: sealing === undefined ? skipToken : () => api.get<SealUses>(`/seal-uses?matter=${encodeURIComponent(matter.id)}`),
  });
  const uses = data?.items ?? [];
  const isUnsealed = sealing?.of === 'paper' && matter.reached['sign'] !== undefined && matter.status === 'running' && uses.length === 0;
  if (data === undefined || (uses.length === 0 && !isUnsealed)) return null;
  return (
    <section className="said">
      <h3>{t(words.uses)}</h3>
      {isUnsealed && <p className="circulation-unread">{t(words.unsealed)}</p>}
      <ul className="plain-list">
        {uses.map((use) => (
          <li key={`${use.matter} ${use.n}`}>
            {use.seal_name}
            {m.colon}
            {use.file_name} {use.copies} {t(words.copies)}
            {use.offsite && `${m.open}${t(words.offsite)}${m.close}`}{' '}
            {use.matter !== matter.id && (
              <Link to="/matters/$id" params={{ id: use.matter }}>
                {t(words.application)}
              </Link>
            )}{' '}
            <small>
              {use.person_name} {use.post_title} {momentName(use.at, language, today)}
            </small>{' '}
            <small title={use.file_hash}>SM3 {use.file_hash.slice(0, 12)}…</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Numbers it had that are void: who made them void, when and why. */
export function VoidNumbers({ view: { matter } }: { readonly view: MatterView }) {
  const { t, language } = useReading();
  const m = useMarks();
  const names = useMatterNames();
  const today = useToday();
  const { void_numbers: numbers = [] } = matter;
  if (numbers.length === 0) return null;
  return (
    <section className="said">
      <h3>{t(words.void)}</h3>
      <ul className="plain-list">
        {numbers.map(({ text, at, actor, cause, reason }) => (
          <li key={text}>
            <span className="matter-void">{text}</span> {t(voidCauses[cause])}
            {reason !== '' && `${m.colon}${reason}`}{' '}
            <small>
              {names.actor(actor)} {momentName(at, language, today)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
