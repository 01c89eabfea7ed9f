import type { Bilingual } from '@guiju/kernel';
import { Button, Form, type FormRule, Input } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../../shared/language.tsx';
import { ProblemView } from '../../shared/problem-view.tsx';

const words = {
  needed: { zh: '请填写', en: 'Fill this in' },
  from: { zh: '第一天', en: 'First day' },
  until: { zh: '最后一天', en: 'Last day' },
  order: { zh: '最后一天不能早于第一天', en: 'The last day is before the first' },
  cancel: { zh: '取消', en: 'Cancel' },
} as const satisfies Record<string, Bilingual>;

type Say = (text: Bilingual) => string;

/** A field that has to be filled in. */
export const needed = (t: Say) => ({ required: true, whitespace: true, message: t(words.needed) }) satisfies FormRule;

/** The last day of a period must not be before its first. */
export const periodRule =
  (t: Say): FormRule =>
  ({ getFieldValue }) => ({
    validator: (_, until: string) => {
      const from: unknown = getFieldValue('from');
      return typeof from !== 'string' || until >= from ? Promise.resolve() : Promise.reject(new Error(t(words.order)));
    },
  });

/** First and last day. */
export function Period({ rule }: { readonly rule: FormRule }) {
  const t = useText();
  return (
    <div className="entry-period">
      <Form.Item name="from" label={t(words.from)} rules={[needed(t)]}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="until" label={t(words.until)} dependencies={['from']} rules={[needed(t), rule]}>
        <Input type="date" />
      </Form.Item>
    </div>
  );
}

interface Props<F> {
  readonly title: string;
  /** What the button does. */
  readonly save: string;
  readonly saving: { readonly mutate: (fields: F) => void; readonly isPending: boolean; readonly error: Error | null };
  readonly onCancel: () => void;
  readonly initialValues: Readonly<Record<string, unknown>>;
  readonly children: ReactNode;
}

/** A form that enters one thing; what was typed stays when it is refused. */
export function EntryForm<F>({ title, save, saving, onCancel, initialValues, children }: Props<F>) {
  const t = useText();
  return (
    <section className="entry-form" aria-label={title}>
      <h2>{title}</h2>
      <Form<F>
        layout="vertical"
        requiredMark={false}
        initialValues={initialValues}
        onFinish={(fields) => saving.mutate(fields)}
        scrollToFirstError={{ focus: true }}
      >
        {children}
        {saving.error !== null && <ProblemView error={saving.error} />}
        <div className="entry-buttons">
          <Button type="primary" htmlType="submit" loading={saving.isPending}>
            {save}
          </Button>
          <Button onClick={onCancel}>{t(words.cancel)}</Button>
        </div>
      </Form>
    </section>
  );
}
