import type { CompareRow } from '@guiju/contract';
import { type Bilingual, kinds } from '@guiju/kernel';
import { useText } from '../../shared/language.tsx';
import { Marked } from '../../shared/marked-text.tsx';

const words = {
  any: { zh: '一般情形', en: 'in general' },
  same: { zh: '规定相同', en: 'the same' },
} as const satisfies Record<string, Bilingual>;

/** Topics whose rows are told apart by case. */
const byCase: readonly CompareRow['topic'][] = ['route', 'deadline', 'cadence', 'quota'];

/** What a row is about: the kind of matter, the thing, and the case. */
export function RowLabel({
  row: { kind, subject, when, topic, differs, speaking },
  q,
}: {
  readonly row: CompareRow;
  readonly q: string | undefined;
}) {
  const t = useText();
  const name = kind === null ? undefined : kinds[kind]?.name;
  return (
    <>
      <span className="compare-subject">
        {name !== undefined && <span className="compare-kind">{t(name)}</span>}
        {topic !== 'route' && <Marked text={t(subject)} q={q} />}
      </span>
      {byCase.includes(topic) && (
        <span className="compare-case">
          <Marked text={t(when ?? words.any)} q={q} />
        </span>
      )}
      {!differs && speaking > 1 && <span className="compare-same">{t(words.same)}</span>}
    </>
  );
}
