import { CheckOutlined, CloseOutlined, QuestionOutlined } from '@ant-design/icons';
import type { Bilingual, ConditionTrace, KindId, Trace } from '@guiju/kernel';
import { useText } from '../../shared/language.tsx';
import { useMarks } from '../../shared/marks.ts';
import { useWorld } from '../../shared/world.ts';
import { conditionsOf, saidInWords } from './condition-model.ts';

const words = {
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  unknown: { zh: '未知', en: 'unknown' },
} as const satisfies Record<string, Bilingual>;

function Result({ result }: { readonly result: unknown }) {
  const t = useText();
  if (result === true) return <CheckOutlined className="why-yes" aria-label={t(words.yes)} />;
  if (result === false) return <CloseOutlined className="why-no" aria-label={t(words.no)} />;
  return <QuestionOutlined className="why-unknown" aria-label={t(words.unknown)} />;
}

interface Props {
  readonly kind: KindId;
  readonly title: string;
  readonly condition: ConditionTrace;
}

/** A condition in words with its result, and each of its parts with theirs. */
export function ConditionView({ kind, title, condition: { sentence, trace } }: Props) {
  const t = useText();
  const m = useMarks();
  const parts = conditionsOf(trace);
  return (
    <div>
      <p>
        {title}
        {m.colon}
        <Result result={trace.result} /> {t(sentence)}
      </p>
      {parts.length > 1 && (
        <ul className="why-parts">
          {parts.map((part) => (
            <Part key={part.text} kind={kind} trace={part} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Part({ kind, trace }: { readonly kind: KindId; readonly trace: Trace }) {
  const t = useText();
  const { rulebook } = useWorld();
  return (
    <li>
      <Result result={trace.result} /> {t(saidInWords(rulebook, kind, trace.text))}
    </li>
  );
}
