import type { HandOver } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { Button, Form, Input, Select } from 'antd';
import { useText } from '../../../shared/language.tsx';
import { ProblemView } from '../../../shared/problem-view.tsx';
import { useMe } from '../../../shared/session.ts';
import { deskKey, deskOf, type Option } from '../desk-options.ts';
import { needed } from '../entry-form.tsx';

const words = {
  title: { zh: '移交', en: 'Hand-over' },
  from: { zh: '移交人', en: 'From' },
  to: { zh: '接收人', en: 'To' },
  same: { zh: '接收人与移交人不能相同', en: 'They are the same' },
  reason: { zh: '原因', en: 'Reason' },
  look: { zh: '先看清单', en: 'Show the list first' },
} as const satisfies Record<string, Bilingual>;

interface Fields {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

interface Props {
  readonly from: Option[];
  readonly to: Option[];
  readonly pending: boolean;
  readonly error: Error | null;
  /** What was looked at no longer holds. */
  readonly onChange: () => void;
  readonly onLook: (request: Pick<HandOver, 'from' | 'to' | 'reason'>) => void;
}

/** Who hands over to whom, and why. */
export function HandOverForm({ from, to, pending, error, onChange, onLook }: Props) {
  const t = useText();
  const me = useMe();
  const own = me.desk === null ? undefined : deskKey(me.person.id, me.desk);
  return (
    <section className="entry-form" aria-label={t(words.title)}>
      <Form<Fields>
        layout="vertical"
        requiredMark={false}
        initialValues={{ from: from.some(({ value }) => value === own) ? own : undefined }}
        onValuesChange={onChange}
        onFinish={(fields) => onLook({ from: deskOf(fields.from), to: deskOf(fields.to), reason: fields.reason })}
        scrollToFirstError={{ focus: true }}
      >
        <Form.Item name="from" label={t(words.from)} rules={[needed(t)]}>
          <Select options={from} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
        <Form.Item
          name="to"
          label={t(words.to)}
          dependencies={['from']}
          rules={[
            needed(t),
            ({ getFieldValue }) => ({
              validator: (_, value) => (value === getFieldValue('from') ? Promise.reject(new Error(t(words.same))) : Promise.resolve()),
            }),
          ]}
        >
          <Select options={to} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
        <Form.Item name="reason" label={t(words.reason)} rules={[needed(t)]}>
          <Input maxLength={500} />
        </Form.Item>
        {error !== null && <ProblemView error={error} />}
        <Button htmlType="submit" loading={pending}>
          {t(words.look)}
        </Button>
      </Form>
    </section>
  );
}
