import type { Bilingual } from '@guiju/kernel';
import { Button, Form, Input, Select } from 'antd';
import { useText } from '../../../shared/language.tsx';
import { needed } from '../entry-form.tsx';

const words = {
  name: { zh: '节日', en: 'Holiday' },
  from: { zh: '第一天', en: 'First day' },
  until: { zh: '最后一天', en: 'Last day' },
  kind: { zh: '放假或上班', en: 'Off or worked' },
  off: { zh: '放假', en: 'off' },
  work: { zh: '调休上班', en: 'worked' },
  remove: { zh: '删除这一行', en: 'Remove the line' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly at: number;
  readonly onRemove: (() => void) | undefined;
}

/** One line of a notice: a holiday, its first and last day, off or worked. */
export function NoticeLineFields({ at, onRemove }: Props) {
  const t = useText();
  return (
    <div className="notice-line">
      <Form.Item name={[at, 'name']} label={t(words.name)} rules={[needed(t)]}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name={[at, 'from']} label={t(words.from)} rules={[needed(t)]}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name={[at, 'until']} label={t(words.until)} rules={[needed(t)]}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name={[at, 'off']} label={t(words.kind)}>
        <Select
          options={[
            { value: true, label: t(words.off) },
            { value: false, label: t(words.work) },
          ]}
        />
      </Form.Item>
      {onRemove !== undefined && (
        <Button type="text" aria-label={t(words.remove)} onClick={onRemove}>
          ×
        </Button>
      )}
    </div>
  );
}
