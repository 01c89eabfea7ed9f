import { useMutation } from '@tanstack/react-query';
import { App, Button, Form, Input } from 'antd';
import { api } from '../../shared/api.ts';
import { useText } from '../../shared/language.tsx';
import { ProblemView } from '../../shared/problem-view.tsx';

const words = {
  title: { zh: '修改密码', en: 'Change the password' },
  current: { zh: '现在的密码', en: 'Present password' },
  next: { zh: '新密码', en: 'New password' },
  again: { zh: '再输一遍新密码', en: 'New password again' },
  needed: { zh: '请填写', en: 'Fill this in' },
  differs: { zh: '两遍新密码不一样', en: 'The two new passwords differ' },
  save: { zh: '修改密码', en: 'Change the password' },
  done: { zh: '密码已修改', en: 'The password was changed' },
} as const;

interface Fields {
  readonly current: string;
  readonly next: string;
  readonly again: string;
}

/** Changing the own password; the server says what a password must be like. */
export function NewPassword() {
  const t = useText();
  const { message } = App.useApp();
  const [form] = Form.useForm<Fields>();
  const save = useMutation({
    mutationFn: ({ current, next }: Fields) => api.put('/session/password', { current, next }),
    onSuccess: () => {
      form.resetFields();
      void message.success(t(words.done));
    },
  });
  const needed = { required: true, message: t(words.needed) };
  return (
    <section aria-labelledby="my-password">
      <h2 id="my-password">{t(words.title)}</h2>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(fields) => save.mutate(fields)}>
        <Form.Item name="current" label={t(words.current)} rules={[needed]}>
          <Input.Password autoComplete="current-password" maxLength={200} />
        </Form.Item>
        <Form.Item name="next" label={t(words.next)} rules={[needed]}>
          <Input.Password autoComplete="new-password" maxLength={200} />
        </Form.Item>
        <Form.Item
          name="again"
          label={t(words.again)}
          dependencies={['next']}
          rules={[
            needed,
            ({ getFieldValue }) => ({
              validator: (_, value) => (value === getFieldValue('next') ? Promise.resolve() : Promise.reject(new Error(t(words.differs)))),
            }),
          ]}
        >
          <Input.Password autoComplete="new-password" maxLength={200} />
        </Form.Item>
        {save.error !== null && <ProblemView error={save.error} />}
        <Button htmlType="submit" loading={save.isPending}>
          {t(words.save)}
        </Button>
      </Form>
    </section>
  );
}
