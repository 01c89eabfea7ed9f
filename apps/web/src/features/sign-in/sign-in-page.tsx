import { useReading } from '../../shared/language.tsx';
import { usePageTitle } from '../../shared/page.tsx';
import { DemoDesks } from './demo-desks.tsx';
import { PasswordForm } from './password-form.tsx';
import './sign-in.css';
import { useSignIn } from './use-sign-in.ts';

const words = {
  title: { zh: '登录', en: 'Sign in' },
  product: { zh: '规矩', en: 'Guiju' },
  line: {
    zh: '按本机关的工作规则运转的办公室：每一步、每个时限、每次退回，都说得出依据哪一条。',
    en: 'An office that runs on its own written work rules: every step, limit and refusal names its article.',
  },
} as const;

/** Where a person signs in, by password or, where the demonstration office is loaded, by a click on a desk. */
export function SignInPage() {
  const { t, language, setLanguage } = useReading();
  usePageTitle(t(words.title));
  const signIn = useSignIn();
  return (
    <div className="sign-in">
      <header>
        <button
          type="button"
          className="sign-in-language"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
        >
          {language === 'zh' ? 'English' : '中文'}
        </button>
      </header>
      <main>
        <div className="sign-in-own">
          <h1>
            <span className="sign-in-product">{t(words.product)}</span>
          </h1>
          <p className="sign-in-line">{t(words.line)}</p>
          <PasswordForm signIn={signIn} />
        </div>
        <DemoDesks signIn={signIn} />
      </main>
    </div>
  );
}
