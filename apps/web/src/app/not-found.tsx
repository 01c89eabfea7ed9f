import { Link } from '@tanstack/react-router';
import { Empty } from '../shared/empty.tsx';
import { useText } from '../shared/language.tsx';
import { Page } from '../shared/page.tsx';

const words = {
  title: { zh: '没有这个页面', en: 'There is no such page' },
  why: { zh: '地址可能抄错了，或者这个页面已经搬走。', en: 'The address may be mistyped, or the page has moved.' },
  home: { zh: '回到待办', en: 'Back to what is to do' },
} as const;

/** An address that leads nowhere. */
export function NotFound() {
  const t = useText();
  return (
    <main className="failed">
      <Page title={t(words.title)}>
        <Empty title={t(words.why)}>
          <Link to="/">{t(words.home)}</Link>
        </Empty>
      </Page>
    </main>
  );
}
