import { checkpointName, type Explanation } from '@guiju/kernel';
import { ArticleChips } from './article-chip.tsx';
import { dayName } from './dates.ts';
import { useReading } from './language.tsx';
import { liveWords as words } from './live-words.ts';
import { useMarks } from './marks.ts';
import { useNames } from './names.ts';
import { useToday } from './now.ts';

/** Notices, records and counts that the matter brings with it, and the principles and powers that stand behind it. */
export function LiveDuties({ explanation }: { readonly explanation: Explanation }) {
  const { t, language } = useReading();
  const m = useMarks();
  const names = useNames();
  const today = useToday();
  const { notices, records, quotas, principles, powers } = explanation;
  const background = [
    ...powers.map(({ provision, power }) => ({ provision, text: power })),
    ...principles.map(({ provision, gist }) => ({ provision, text: gist })),
  ];
  return (
    <>
      {notices.length + records.length + quotas.length > 0 && (
        <section>
          <h3>{t(words.duties)}</h3>
          <ul className="live-list">
            {notices.map(({ provision, to, about, on, due }) => (
              <li key={provision}>
                {t(checkpointName(on))}
                {m.colon}
                {t(words.told)} {to.map((role) => t(names.role(role))).join(m.comma)} — {t(about)}
                {due !== null && `${m.open}${t(words.by)} ${dayName(due, language, today)}${m.close}`}
                <ArticleChips provisions={[provision]} />
              </li>
            ))}
            {records.map(({ provision, name, at }) => (
              <li key={provision}>
                {at !== null && `${t(checkpointName(at))}${m.colon}`}
                {t(words.kept)} {t(name)}
                <ArticleChips provisions={[provision]} />
              </li>
            ))}
            {quotas.map(({ provision, counts, value, max, min }) => (
              <li key={provision}>
                {t(counts)}
                {m.colon}
                {value ?? '—'}
                {max !== null && `${m.open}${t(words.most)} ${max}${m.close}`}
                {min !== null && `${m.open}${t(words.least)} ${min}${m.close}`}
                <ArticleChips provisions={[provision]} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {background.length > 0 && (
        <details>
          <summary>{t(words.principles)}</summary>
          <ul className="live-list">
            {background.map(({ provision, text }) => (
              <li key={provision}>
                {t(text)} <ArticleChips provisions={[provision]} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
