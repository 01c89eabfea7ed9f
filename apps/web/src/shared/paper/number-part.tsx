import type { PaperParts } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { Input, InputNumber } from 'antd';
import { useId, useState } from 'react';
import { useText } from '../language.tsx';

const words = {
  number: { zh: '发文字号', en: 'Document number' },
  mark: { zh: '机关代字', en: 'mark of the organ' },
  year: { zh: '年份', en: 'year' },
  n: { zh: '序号', en: 'sequence' },
} as const satisfies Record<string, Bilingual>;

type DocumentNumber = NonNullable<PaperParts['number']>;

interface Props {
  readonly number: DocumentNumber | undefined;
  readonly onChange: (number: DocumentNumber | undefined) => void;
}

/** The document number (发文字号) of a paper that has one already: mark, year and sequence; an order has no year. */
export function NumberPart({ number, onChange }: Props) {
  const t = useText();
  const id = useId();
  // A number without its sequence is none yet; until then its beginning is kept here.
  const [begun, setBegun] = useState<{ readonly mark: string; readonly year?: number }>(number ?? { mark: '' });
  const { mark, year } = number ?? begun;
  const put = (next: { readonly mark: string; readonly year?: number }, n: number | undefined) => {
    setBegun(next);
    onChange(n === undefined ? undefined : { ...next, n });
  };
  const withYear = (value: number | null) => (value === null ? { mark } : { mark, year: value });
  const own = year === undefined ? { mark } : { mark, year };
  return (
    <fieldset className="paper-number" data-field="paper.number">
      <legend>{t(words.number)}</legend>
      <Input
        id={id}
        aria-label={t(words.mark)}
        placeholder={t(words.mark)}
        value={mark}
        onChange={({ target }) => put({ ...own, mark: target.value }, number?.n)}
      />
      <span aria-hidden>〔</span>
      <InputNumber
        aria-label={t(words.year)}
        min={1949}
        max={2999}
        precision={0}
        controls={false}
        value={year ?? null}
        onChange={(value) => put(withYear(value), number?.n)}
      />
      <span aria-hidden>〕</span>
      <InputNumber
        aria-label={t(words.n)}
        min={1}
        precision={0}
        controls={false}
        value={number?.n ?? null}
        onChange={(value) => put(own, value ?? undefined)}
      />
      <span aria-hidden>号</span>
    </fieldset>
  );
}
