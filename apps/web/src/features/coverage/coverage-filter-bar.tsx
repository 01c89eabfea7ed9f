import type { RuleBook } from '@guiju/contract';
import type { Bilingual, Mode } from '@guiju/kernel';
import { Button, Select } from 'antd';
import '../../shared/filter-bar.css';
import { FilterWords } from '../../shared/filter-words.tsx';
import { useText } from '../../shared/language.tsx';
import { changed } from '../../shared/list-filter.ts';
import { modeWords } from '../../shared/rule-words.ts';
import { columns, outcomeWords } from './coverage-words.ts';
import type { CoverageFilter } from './narrow-provisions.ts';

const words = {
  of: { zh: '谁的规则', en: 'Whose rules' },
  find: { zh: '查找要点、第几条', en: 'Find a gist or an article' },
  mode: { zh: '落实方式', en: 'Honoured by' },
  allModes: { zh: '全部落实方式', en: 'Honoured in any way' },
  outcome: { zh: '结论', en: 'What came of it' },
  allOutcomes: { zh: '全部结论', en: 'Whatever came of it' },
  never: { zh: '还没有用到', en: 'Never applied' },
  clear: { zh: '清除条件', en: 'Clear' },
} as const satisfies Record<string, Bilingual>;

const modes = ['enforced', 'monitored', 'recorded', 'shown'] as const satisfies readonly Mode[];

interface Props {
  readonly filter: CoverageFilter;
  readonly books: readonly RuleBook[];
  readonly own: boolean;
  readonly onChange: (filter: CoverageFilter) => void;
}

/** Whose rules are shown, and which of them. */
export function CoverageFilterBar({ filter, books, own, onChange }: Props) {
  const t = useText();
  const set = (part: keyof CoverageFilter) => (value: string) => {
    onChange(changed(filter, part, value));
  };
  const [mine] = books;
  const { of: _, ...narrowing } = filter;
  return (
    <div className="filter-bar no-print">
      <Select
        className="coverage-of"
        aria-label={t(words.of)}
        value={filter.of ?? mine?.government ?? ''}
        options={books.map(({ government, name, title, law }) => ({ value: government, label: t(law ? title : name) }))}
        onChange={(government) => set('of')(government === mine?.government ? '' : government)}
        popupMatchSelectWidth={false}
      />
      <FilterWords label={t(words.find)} value={filter.q ?? ''} page="coverage" onChange={set('q')} />
      <Select
        aria-label={t(words.mode)}
        value={filter.mode ?? ''}
        options={[{ value: '', label: t(words.allModes) }, ...modes.map((mode) => ({ value: mode as string, label: t(modeWords[mode]) }))]}
        onChange={set('mode')}
        popupMatchSelectWidth={false}
      />
      {own && (
        <Select
          aria-label={t(words.outcome)}
          value={filter.outcome ?? ''}
          options={[
            { value: '', label: t(words.allOutcomes) },
            ...columns.map((column) => ({ value: column as string, label: t(outcomeWords[column]) })),
            { value: 'never', label: t(words.never) },
          ]}
          onChange={set('outcome')}
          popupMatchSelectWidth={false}
        />
      )}
      {Object.keys(narrowing).length > 0 && (
        <Button type="link" onClick={() => onChange(filter.of === undefined ? {} : { of: filter.of })}>
          {t(words.clear)}
        </Button>
      )}
    </div>
  );
}
