import type { PaperParts } from '@guiju/contract';
import { type Bilingual, docTypes } from '@guiju/kernel';
import { Select } from 'antd';
import { useId } from 'react';
import { useText } from '../language.tsx';
import { TextPart } from './text-part.tsx';
import type { Part } from './used-parts.ts';
import { without } from './without.ts';
import { kindOf, type WrittenPaper } from './written-paper.ts';

const words = {
  type: { zh: '公文文种', en: 'Kind of paper' },
  form: { zh: '版式', en: 'Form' },
  urgency: { zh: '紧急程度', en: 'Urgency' },
  secrecy: { zh: '密级', en: 'Secrecy' },
  period: { zh: '保密期限', en: 'Period of secrecy' },
  copy: { zh: '份号', en: 'Copy number' },
} as const satisfies Record<string, Bilingual>;

const forms: Readonly<Record<NonNullable<PaperParts['form']>, Bilingual>> = {
  general: { zh: '通用', en: 'general' },
  letter: { zh: '信函', en: 'letter' },
  order: { zh: '命令', en: 'order' },
  minutes: { zh: '纪要', en: 'minutes' },
};
const urgencies: Readonly<Record<NonNullable<PaperParts['urgency']>, Bilingual>> = {
  urgent: { zh: '加急', en: 'urgent' },
  top_urgent: { zh: '特急', en: 'most urgent' },
};
const secrecies: Readonly<Record<NonNullable<PaperParts['secrecy']>['level'], Bilingual>> = {
  confidential: { zh: '秘密', en: 'confidential' },
  secret: { zh: '机密', en: 'secret' },
  top_secret: { zh: '绝密', en: 'top secret' },
};

interface Props {
  readonly paper: WrittenPaper;
  /** Kind and form follow from it unless they are chosen. */
  readonly title: string;
  readonly used: ReadonlySet<Part>;
  readonly onChange: (paper: WrittenPaper) => void;
}

/** What stands in the head of a paper besides title and recipients: kind, form, urgency, secrecy, copy number. */
export function PaperHead({ paper, title, used, onChange }: Props) {
  const t = useText();
  const id = useId();
  const options = (named: Readonly<Record<string, Bilingual>>) => Object.entries(named).map(([value, name]) => ({ value, label: t(name) }));
  const { secrecy } = paper;
  const kind = kindOf(paper, title);
  return (
    <div className="paper-head">
      <div data-field="paper.doc_type">
        <label htmlFor={`${id}-type`}>{t(words.type)}</label>
        <Select
          id={`${id}-type`}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          value={kind.doc_type ?? null}
          options={options(docTypes)}
          onChange={(doc_type: string | null | undefined) =>
            onChange(doc_type === null || doc_type === undefined ? without(paper, 'doc_type') : { ...paper, doc_type })
          }
        />
      </div>
      <div data-field="paper.form">
        <label htmlFor={`${id}-form`}>{t(words.form)}</label>
        <Select
          id={`${id}-form`}
          value={kind.form}
          options={options(forms)}
          onChange={(form: NonNullable<PaperParts['form']>) => onChange({ ...paper, form })}
        />
      </div>
      {used.has('urgency') && (
        <div data-field="paper.urgency">
          <label htmlFor={`${id}-urgency`}>{t(words.urgency)}</label>
          <Select
            id={`${id}-urgency`}
            allowClear
            value={paper.urgency ?? null}
            options={options(urgencies)}
            onChange={(urgency: PaperParts['urgency'] | null) =>
              onChange(urgency === undefined || urgency === null ? without(paper, 'urgency') : { ...paper, urgency })
            }
          />
        </div>
      )}
      {used.has('secrecy') && (
        <div data-field="paper.secrecy">
          <label htmlFor={`${id}-secrecy`}>{t(words.secrecy)}</label>
          <Select
            id={`${id}-secrecy`}
            allowClear
            value={secrecy?.level ?? null}
            options={options(secrecies)}
            onChange={(level: NonNullable<PaperParts['secrecy']>['level'] | null | undefined) =>
              onChange(level === undefined || level === null ? without(paper, 'secrecy') : { ...paper, secrecy: { ...secrecy, level } })
            }
          />
        </div>
      )}
      {secrecy !== undefined && (
        <TextPart
          path="secrecy.period"
          label={t(words.period)}
          value={secrecy.period ?? ''}
          onChange={(period) => onChange({ ...paper, secrecy: period === '' ? without(secrecy, 'period') : { ...secrecy, period } })}
        />
      )}
      {used.has('copy_number') && (
        <TextPart
          path="copy_number"
          type="number"
          label={t(words.copy)}
          value={paper.copy_number?.toString() ?? ''}
          onChange={(value) => {
            const copy = Number.parseInt(value, 10);
            onChange(copy > 0 ? { ...paper, copy_number: copy } : without(paper, 'copy_number'));
          }}
        />
      )}
    </div>
  );
}
