import { articleName, type RulebookData } from '@guiju/kernel';
import { dayName } from '../../shared/dates.ts';
import { useReading } from '../../shared/language.tsx';

const words = {
  number: { zh: '文号', en: 'Number' },
  unnumbered: { zh: '文中未载', en: 'none in the text' },
  effective: { zh: '施行', en: 'In force since' },
  adopted: { zh: '通过', en: 'Adopted' },
  repeals: { zh: '同时废止', en: 'Repeals' },
  open: { zh: '条文未说之处，和我们的读法', en: 'What the text leaves open, and how it is read' },
  reading: { zh: '读法', en: 'Read as' },
} as const;

/** A day with its year always: editions are told apart by it. */
const NEVER = '0000';

/** Which rules these are: title, number, days, what they repeal, and what they leave open. */
export function RulebookHead({ data }: { readonly data: RulebookData }) {
  const { t, language } = useReading();
  const day = (iso: string) => dayName(iso, language, NEVER);
  return (
    <header className="rulebook-head">
      <h2>{t(data.title)}</h2>
      <dl className="rulebook-days">
        <div>
          <dt>{t(words.number)}</dt>
          <dd>{data.number ?? t(words.unnumbered)}</dd>
        </div>
        {data.adopted !== null && (
          <div>
            <dt>{t(words.adopted)}</dt>
            <dd>{day(data.adopted)}</dd>
          </div>
        )}
        <div>
          <dt>{t(words.effective)}</dt>
          <dd>{day(data.effective)}</dd>
        </div>
        {data.repeals.map(({ number, date }) => (
          <div key={number}>
            <dt>{t(words.repeals)}</dt>
            <dd>{date === null ? number : `${number} · ${day(date)}`}</dd>
          </div>
        ))}
      </dl>
      {data.open_questions.length > 0 && (
        <details>
          <summary>{`${t(words.open)}（${data.open_questions.length}）`}</summary>
          <ul>
            {data.open_questions.map(({ articles, question, reading }) => (
              <li key={question.zh}>
                <strong>{articles.map((article) => t(articleName(article))).join('、')}</strong> {t(question)}
                <p className="rulebook-reading">
                  {t(words.reading)}：{t(reading)}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </header>
  );
}
