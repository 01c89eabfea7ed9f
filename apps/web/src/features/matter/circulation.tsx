import type { Bilingual, Matter } from '@guiju/kernel';
import { momentName } from '../../shared/dates.ts';
import { useReading } from '../../shared/language.tsx';
import { useMarks } from '../../shared/marks.ts';
import { useMatterNames } from '../../shared/matter-names.ts';
import { useToday } from '../../shared/now.ts';

const words = {
  circulation: { zh: '传阅', en: 'Circulation' },
  read: { zh: '已阅', en: 'read' },
  unread: { zh: '待阅', en: 'not read yet' },
} as const satisfies Record<string, Bilingual>;

/** Whom it was sent to for reading, and who has read it. */
export function Circulation({ matter: { circulation } }: { readonly matter: Matter }) {
  const { t, language } = useReading();
  const m = useMarks();
  const names = useMatterNames();
  const today = useToday();
  if (circulation.length === 0) return null;
  const read = circulation.filter(({ read_at }) => read_at !== null).length;
  return (
    <section className="said">
      <h3>
        {t(words.circulation)}
        {m.open}
        {t(words.read)} {read} / {circulation.length}
        {m.close}
      </h3>
      <ul className="plain-list">
        {circulation.map((reader) => (
          <li key={`${reader.person} ${reader.post} ${reader.sent_at}`}>
            {names.actor(reader)}{' '}
            {reader.read_at === null ? (
              <span className="circulation-unread">{t(words.unread)}</span>
            ) : (
              `${t(words.read)} ${momentName(reader.read_at, language, today)}`
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
