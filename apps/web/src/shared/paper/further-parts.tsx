import type { Bilingual } from '@guiju/kernel';
import { Checkbox } from 'antd';
import { useState } from 'react';
import { useText } from '../language.tsx';
import { NamesField } from './names-field.tsx';
import { TextPart } from './text-part.tsx';
import type { Part } from './used-parts.ts';
import { without } from './without.ts';
import { kindOf, type WrittenPaper } from './written-paper.ts';

const words = {
  further: { zh: '其他要素', en: 'Further parts' },
  usual: { zh: '一般不用填', en: 'seldom needed' },
  mark: { zh: '发文机关标志', en: 'Mark of the organ' },
  signed: { zh: '署名机关', en: 'Organs that sign' },
  same: { zh: '同发文机关', en: 'those that issue it' },
  sealed: { zh: '加盖印章', en: 'Sealed' },
  issued: { zh: '印发机关', en: 'Printed and sent by' },
  supplied: { zh: '印发时由办公室填', en: 'supplied when it is issued' },
  day: { zh: '印发日期', en: 'Day of issue' },
  copies: { zh: '印数', en: 'Number of copies' },
} as const satisfies Record<string, Bilingual>;

const usualMark = (form: string, issuers: readonly string[], title: string): string => {
  if (form === 'minutes') return title;
  const names = issuers.join('、');
  if (names === '') return '';
  return form === 'order' ? `${issuers[0]}令` : form === 'letter' ? names : `${names}文件`;
};

interface Props {
  readonly paper: WrittenPaper;
  readonly title: string;
  readonly issuers: readonly string[];
  readonly used: ReadonlySet<Part>;
  readonly onChange: (paper: WrittenPaper) => void;
}

/** Parts that follow from others unless somebody says otherwise: mark, signature, seal, and the imprint besides its copies. */
export function FurtherParts({ paper, title, issuers, used, onChange }: Props) {
  const t = useText();
  const { imprint = {} } = paper;
  const isSaid = [paper.mark, paper.signed_by, imprint.issued_by, imprint.issued_on, imprint.copies].some((part) => part !== undefined);
  // Only the first state is ours; afterwards the writer opens and closes it.
  const [open] = useState(isSaid || paper.sealed === false);
  const printed = (part: 'issued_by' | 'issued_on' | 'copies', value: string | number) =>
    onChange({ ...paper, imprint: value === '' ? without(imprint, part) : { ...imprint, [part]: value } });
  return (
    <details className="fact-fold" open={open}>
      <summary>
        {t(words.further)} <small>{t(words.usual)}</small>
      </summary>
      <div className="paper-head">
        <TextPart
          path="mark"
          label={t(words.mark)}
          value={paper.mark ?? ''}
          placeholder={usualMark(kindOf(paper, title).form, issuers, title)}
          onChange={(mark) => onChange(mark === '' ? without(paper, 'mark') : { ...paper, mark })}
        />
        {used.has('issued_by') && (
          <TextPart
            path="imprint.issued_by"
            label={t(words.issued)}
            value={imprint.issued_by ?? ''}
            placeholder={t(words.supplied)}
            onChange={(value) => printed('issued_by', value)}
          />
        )}
        {used.has('issued_on') && (
          <TextPart
            path="imprint.issued_on"
            type="date"
            label={t(words.day)}
            value={imprint.issued_on ?? ''}
            onChange={(value) => printed('issued_on', value)}
          />
        )}
        {used.has('copies') && (
          <TextPart
            path="imprint.copies"
            type="number"
            label={t(words.copies)}
            value={imprint.copies?.toString() ?? ''}
            onChange={(value) => printed('copies', wholeNumber(value))}
          />
        )}
        {used.has('sealed') && (
          <Checkbox
            className="paper-sealed"
            data-field="paper.sealed"
            checked={paper.sealed !== false}
            onChange={({ target }) => onChange(target.checked ? without(paper, 'sealed') : { ...paper, sealed: false })}
          >
            {t(words.sealed)}
          </Checkbox>
        )}
      </div>
      {used.has('signed_by') && (
        <NamesField
          path="signed_by"
          label={t(words.signed)}
          names={paper.signed_by ?? []}
          placeholder={t(words.same)}
          units
          onChange={(names) => onChange(names.length === 0 ? without(paper, 'signed_by') : { ...paper, signed_by: names })}
        />
      )}
    </details>
  );
}

const wholeNumber = (value: string): number | '' => {
  const number = Number.parseInt(value, 10);
  return Number.isInteger(number) && number > 0 ? number : '';
};
