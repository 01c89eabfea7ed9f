import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { useText } from '../shared/language.tsx';
import { Page } from '../shared/page.tsx';
import { ProblemView } from '../shared/problem-view.tsx';

const words = {
  title: { zh: '这一页没有打开', en: 'This page did not open' },
  home: { zh: '回到待办', en: 'Back to what is to do' },
} as const;

/** A page that could not be drawn: why, and two ways out. */
export function Failed({ error, reset }: ErrorComponentProps) {
  const t = useText();
  const router = useRouter();
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <div className="failed">
      <Page title={t(words.title)}>
        <ProblemView error={error} onRetry={again} />
        <p>
          <Link to="/">{t(words.home)}</Link>
        </p>
      </Page>
    </div>
  );
}

/** The same outside the frame, where it is the whole of what is shown. */
export function FailedAlone(props: ErrorComponentProps) {
  return (
    <main>
      <Failed {...props} />
    </main>
  );
}
