import type { Bilingual } from '@guiju/kernel';
import { Button, Select } from 'antd';
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import './filter-bar.css';
import { FilterWords } from './filter-words.tsx';
import { useText } from './language.tsx';
import { changed, type ListFilter } from './list-filter.ts';
import { useNames } from './names.ts';
import { useWorld } from './world.ts';

const words = {
  find: { zh: '在列表中查找标题、文号、单位', en: 'Find title, number or unit in the list' },
  kind: { zh: '类别', en: 'Kind' },
  all: { zh: '全部类别', en: 'All kinds' },
  order: { zh: '排序', en: 'Order' },
  clear: { zh: '清除条件', en: 'Clear' },
  orders: {
    '': { zh: '默认次序', en: 'Usual order' },
    due: { zh: '时限早的在前', en: 'Earliest limit first' },
    '-due': { zh: '时限晚的在前', en: 'Latest limit first' },
    '-updated': { zh: '最近更新在前', en: 'Newest first' },
    updated: { zh: '最久未动在前', en: 'Longest untouched first' },
    title: { zh: '按标题', en: 'By title' },
  },
} as const;

/** Milliseconds without typing after which a list is asked for again. */
const quiet = 250;

interface Props {
  readonly filter: ListFilter;
  readonly onChange: (filter: ListFilter) => void;
  readonly sortable: boolean;
  /** What can be typed into the field for words, where that is not title, number and unit. */
  readonly find?: Bilingual | undefined;
  /** What else the list is narrowed by. */
  readonly more?: ReactNode;
}

/** What a list is narrowed to: words, kind of matter, and its order. */
export function FilterBar({ filter, onChange, sortable, find = words.find, more }: Props) {
  const t = useText();
  const names = useNames();
  const { rulebook } = useWorld();
  const kinds: readonly { readonly value: string; readonly label: string }[] = rulebook.kinds.map((kind) => ({
    value: kind,
    label: t(names.kind(kind)),
  }));
  const orders = Object.entries<Bilingual>(words.orders).map(([value, label]) => ({ value, label: t(label) }));
  return (
    <div className="filter-bar">
      <Words q={filter.q ?? ''} label={t(find)} onChange={(q) => onChange(changed(filter, 'q', q))} />
      <Select
        aria-label={t(words.kind)}
        value={filter.kind ?? ''}
        options={[{ value: '', label: t(words.all) }, ...kinds]}
        onChange={(kind) => onChange(changed(filter, 'kind', kind))}
        popupMatchSelectWidth={false}
      />
      {sortable && (
        <Select
          aria-label={t(words.order)}
          value={filter.sort ?? ''}
          options={orders}
          onChange={(sort) => onChange(changed(filter, 'sort', sort))}
          popupMatchSelectWidth={false}
        />
      )}
      {more}
      {Object.keys(filter).length > 0 && (
        <Button type="link" onClick={() => onChange({})}>
          {t(words.clear)}
        </Button>
      )}
    </div>
  );
}

interface WordsProps {
  readonly q: string;
  readonly label: string;
  readonly onChange: (q: string) => void;
}

/** The words searched for: what is typed stands at once, the list follows when the typing pauses. */
function Words({ q, label, onChange }: WordsProps) {
  const [typed, setTyped] = useState(q);
  const [known, setKnown] = useState(q);
  if (known !== q) {
    setKnown(q);
    setTyped(q);
  }
  const tell = useEffectEvent(onChange);
  useEffect(() => {
    if (typed.trim() === known) return;
    const timer = window.setTimeout(() => tell(typed.trim()), quiet);
    return () => window.clearTimeout(timer);
  }, [typed, known]);
  return <FilterWords label={label} value={typed} page="list" onChange={setTyped} />;
}
