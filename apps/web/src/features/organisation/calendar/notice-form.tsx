import type { NoticeInput } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useText } from '../../../shared/language.tsx';
import { EntryForm, needed } from '../entry-form.tsx';
import { type NoticeLine, noticeDays } from './notice-days.ts';
import { NoticeLineFields } from './notice-line-fields.tsx';

const words = {
  number: { zh: '文号', en: 'Number' },
  notice: { zh: '通知标题', en: 'Title of the notice' },
  url: { zh: '网址', en: 'Address' },
  badUrl: { zh: '请填写以 http 开头的完整网址', en: 'A full address that begins with http' },
  lines: { zh: '放假和调休', en: 'Days off and make-up days' },
  add: { zh: '再加一行', en: 'Another line' },
  save: { zh: '录入，并重算时限', en: 'Enter, and count limits anew' },
} as const satisfies Record<string, Bilingual>;

interface Fields {
  readonly number?: string;
  readonly title?: string;
  readonly url: string;
  readonly lines: readonly NoticeLine[];
}

const given = (key: 'number' | 'title', text: string | undefined) =>
  text === undefined || text.trim() === '' ? {} : { [key]: text.trim() };

interface Props {
  readonly year: number;
  readonly entering: { readonly mutate: (notice: NoticeInput) => void; readonly isPending: boolean; readonly error: Error | null };
  readonly onCancel: () => void;
}

/** A holiday notice as it is entered: where it stands, and its days line by line. */
export function NoticeForm({ year, entering, onCancel }: Props) {
  const t = useText();
  const [problem, setProblem] = useState<Bilingual | null>(null);
  const enter = ({ number, title, url, lines }: Fields) => {
    const days = noticeDays(lines);
    setProblem(days.ok ? null : days.problem);
    if (days.ok) entering.mutate({ year, url, days: days.days, ...given('number', number), ...given('title', title) });
  };
  const line: NoticeLine = { name: '', from: `${year}-01-01`, until: `${year}-01-01`, off: true };
  return (
    <EntryForm<Fields>
      title={t({ zh: `录入 ${year} 年放假通知`, en: `Holiday notice for ${year}` })}
      save={t(words.save)}
      saving={{ ...entering, mutate: enter }}
      onCancel={onCancel}
      initialValues={{ lines: [line] }}
    >
      <Form.Item name="title" label={t(words.notice)}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="number" label={t(words.number)}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="url" label={t(words.url)} rules={[needed(t), { pattern: /^https?:\/\/\S+$/u, message: t(words.badUrl) }]}>
        <Input type="url" maxLength={500} />
      </Form.Item>
      <fieldset className="notice-lines">
        <legend>{t(words.lines)}</legend>
        <Form.List name="lines">
          {(fields, { add, remove }) => (
            <>
              {fields.map(({ key, name }) => (
                <NoticeLineFields key={key} at={name} onRemove={fields.length > 1 ? () => remove(name) : undefined} />
              ))}
              <Button onClick={() => add(line)}>{t(words.add)}</Button>
            </>
          )}
        </Form.List>
      </fieldset>
      {problem !== null && <Alert role="alert" type="error" showIcon title={t(problem)} className="part-alert" />}
    </EntryForm>
  );
}
