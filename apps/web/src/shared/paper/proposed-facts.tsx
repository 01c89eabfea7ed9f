import type { PaperChecked } from '@guiju/contract';
import { type Bilingual, type KindId, valueName, wordsOf } from '@guiju/kernel';
import { Button } from 'antd';
import type { FactValues } from '../fact-groups.ts';
import { useText } from '../language.tsx';
import { useMarks } from '../marks.ts';
import { useWorld } from '../world.ts';
import { partName } from './part-name.ts';
import { isProposed } from './proposed.ts';

const words = {
  title: { zh: '从文稿读出，请确认', en: 'Read off the paper, to be confirmed' },
  take: { zh: '采用', en: 'Take over' },
  all: { zh: '全部采用', en: 'Take all' },
  from: { zh: '见', en: 'See the ' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly kind: KindId;
  readonly facts: PaperChecked['facts'];
  /** The part of the paper that shows each. */
  readonly shownAt: PaperChecked['shown_at'];
  readonly values: FactValues;
  readonly onTake: (facts: FactValues) => void;
}

/** Facts that the paper shows and the form does not say yet; nothing is set before somebody takes it over. */
export function ProposedFacts({ kind, facts, shownAt, values, onTake }: Props) {
  const t = useText();
  const m = useMarks();
  const { rulebook } = useWorld();
  const known = rulebook.forKind(kind)?.kind.facts ?? {};
  const names = wordsOf(rulebook, kind);
  const shown = isProposed(kind) ? Object.entries(facts[kind]) : [];
  const places = isProposed(kind) ? shownAt[kind] : {};
  const open = shown.filter(([name, value]) => name in known && JSON.stringify(values[name]) !== JSON.stringify(value));
  if (open.length === 0) return null;
  return (
    <div className="proposed-facts" role="status">
      <span>
        {t(words.title)}
        {m.colon}
      </span>
      {open.map(([name, value]) => (
        <Button
          key={name}
          size="small"
          title={`${t(words.from)}${t(partName(places[name] ?? ''))}`}
          onClick={() => onTake({ [name]: value })}
        >
          {t(words.take)} {t(names.fact(name))} {typeof value === 'boolean' ? t(value ? yes : no) : t(valueName(names, name, value))}
        </Button>
      ))}
      {open.length > 1 && (
        <Button size="small" type="link" onClick={() => onTake(Object.fromEntries(open))}>
          {t(words.all)}
        </Button>
      )}
    </div>
  );
}

const yes: Bilingual = { zh: '是', en: 'yes' };
const no: Bilingual = { zh: '否', en: 'no' };
