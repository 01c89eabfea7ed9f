import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation, useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useLiveUpdates } from '../shared/events.ts';
import { useText } from '../shared/language.tsx';
import { useNarrow } from '../shared/narrow.ts';
import { sessionQuery } from '../shared/session.ts';
import './frame.css';
import { DeskTour } from './desk-tour.tsx';
import { Keys } from './keys.tsx';
import { Navigation } from './navigation.tsx';
import { NoDesk } from './no-desk.tsx';
import { Tabs } from './tabs.tsx';
import { TopBar } from './top-bar.tsx';

const words = {
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  offline: {
    zh: '与服务器的实时连接断开了，正在重连；列表可能不是最新的。',
    en: 'The live connection is lost and is being renewed; lists may be behind.',
  },
} as const;

/** The frame of every page behind the sign-in; a session that has ended leads back to it. */
export function Frame() {
  const { data: me } = useQuery(sessionQuery);
  if (me === undefined) return null;
  return me === null ? <SignedOut /> : <Desk desk={me.desk} />;
}

/** Goes to the sign-in once, and back to this page afterwards. */
function SignedOut() {
  const router = useRouter();
  useEffect(() => {
    const { href, pathname } = router.state.location;
    if (pathname !== '/sign-in') void router.navigate({ to: '/sign-in', search: { next: href }, replace: true });
  }, [router]);
  return null;
}

function Desk({ desk }: { readonly desk: string | null }) {
  const t = useText();
  const narrow = useNarrow();
  const connected = useLiveUpdates(desk);
  const main = useFocusOnArrival();
  const [keys, setKeys] = useState(false);
  return (
    <div className={narrow ? 'frame frame-narrow' : 'frame'}>
      <a className="skip no-print" href="#main">
        {t(words.skip)}
      </a>
      <TopBar onKeys={() => setKeys(true)} />
      {!narrow && <Navigation />}
      <main id="main" ref={main} tabIndex={-1}>
        {!connected && (
          <p className="offline" role="status">
            {t(words.offline)}
          </p>
        )}
        {desk === null ? <NoDesk /> : <Outlet />}
      </main>
      {narrow && <Tabs />}
      <Keys open={keys} onOpen={setKeys} />
      {desk !== null && <DeskTour key={desk} />}
    </div>
  );
}

/** A new page begins at its top for keyboard and screen reader too; the first page leaves the focus where the browser has it. */
function useFocusOnArrival() {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
