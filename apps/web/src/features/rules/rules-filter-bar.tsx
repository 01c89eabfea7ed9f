import type { Bilingual, Force } from '@guiju/kernel';
import { Button, Select } from 'antd';
import '../../shared/filter-bar.css';
import { FilterWords } from '../../shared/filter-words.tsx';
import { useText } from '../../shared/language.tsx';
import { changed } from '../../shared/list-filter.ts';
import { provisionKindWords } from '../../shared/provision-terms/words.ts';
import { forceWords, modeWords } from '../../shared/rule-words.ts';
import { modes, type RulesFilter } from './outline.ts';

const words = {
  find: { zh: '查找条文大意、第几条', en: 'Find a gist or an article' },
  mode: { zh: '落实方式', en: 'Honoured by' },
  allModes: { zh: '全部落实方式', en: 'Honoured in any way' },
  kind: { zh: '条款类型', en: 'Kind' },
  allKinds: { zh: '全部类型', en: 'All kinds' },
  force: { zh: '效力', en: 'Force' },
  allForces: { zh: '全部效力', en: 'Any force' },
  clear: { zh: '清除条件', en: 'Clear' },
} as const satisfies Record<string, Bilingual>;

const forces = ['must', 'should', 'may', 'principle'] as const satisfies readonly Force[];

interface Props {
  readonly filter: RulesFilter;
  readonly onChange: (filter: RulesFilter) => void;
}

/** Narrows the rules by words, way of honouring, kind and force; everything is at hand, so it follows each keystroke. */
export function RulesFilterBar({ filter, onChange }: Props) {
  const t = useText();
  const set = (part: keyof RulesFilter) => (value: string) => {
    onChange(changed(filter, part, value));
  };
  const options = (all: Bilingual, names: readonly (readonly [string, Bilingual])[]) => [
    { value: '', label: t(all) },
    ...names.map(([value, name]) => ({ value, label: t(name) })),
  ];
  return (
    <div className="filter-bar">
      <FilterWords label={t(words.find)} value={filter.q ?? ''} page="rules" onChange={set('q')} />
      <Select
        aria-label={t(words.mode)}
        value={filter.mode ?? ''}
        options={options(
          words.allModes,
          modes.map((mode) => [mode, modeWords[mode]]),
        )}
        onChange={set('mode')}
        popupMatchSelectWidth={false}
      />
      <Select
        aria-label={t(words.kind)}
        value={filter.kind ?? ''}
        options={options(words.allKinds, Object.entries(provisionKindWords))}
        onChange={set('kind')}
        popupMatchSelectWidth={false}
      />
      <Select
        aria-label={t(words.force)}
        value={filter.force ?? ''}
        options={options(
          words.allForces,
          forces.map((force) => [force, forceWords[force]]),
        )}
        onChange={set('force')}
        popupMatchSelectWidth={false}
      />
      {Object.keys(filter).length > 0 && (
        <Button type="link" onClick={() => onChange({})}>
          {t(words.clear)}
        </Button>
      )}
    </div>
  );
}
