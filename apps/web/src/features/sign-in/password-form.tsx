import { Button, Form, Input } from 'antd';
import { useText } from '../../shared/language.tsx';
import { SignInProblem } from './sign-in-problem.tsx';
import type { Credentials, SignIn } from './use-sign-in.ts';

const words = {
  login: { zh: '用户名', en: 'User name' },
  password: { zh: '密码', en: 'Password' },
  enter: { zh: '登录', en: 'Sign in' },
  noLogin: { zh: '请填写用户名', en: 'Fill in the user name' },
  noPassword: { zh: '请填写密码', en: 'Fill in the password' },
} as const;

/** Sign-in by user name and password; what was typed stays when it is refused. */
export function PasswordForm({ signIn }: { readonly signIn: SignIn }) {
  const t = useText();
  return (
    <Form<Credentials>
      layout="vertical"
      requiredMark={false}
      onFinish={(credentials) => signIn.mutate(credentials)}
      className="sign-in-form"
    >
      <Form.Item name="login" label={t(words.login)} rules={[{ required: true, whitespace: true, message: t(words.noLogin) }]}>
        <Input size="large" autoComplete="username" autoFocus maxLength={100} spellCheck={false} autoCapitalize="none" />
      </Form.Item>
      <Form.Item name="password" label={t(words.password)} rules={[{ required: true, message: t(words.noPassword) }]}>
        <Input.Password size="large" autoComplete="current-password" maxLength={200} />
      </Form.Item>
      <SignInProblem error={signIn.error} />
      <Button type="primary" size="large" htmlType="submit" block loading={signIn.isPending}>
        {t(words.enter)}
      </Button>
    </Form>
  );
}
