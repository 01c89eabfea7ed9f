import { useText } from '../../shared/language.tsx';
import { Page } from '../../shared/page.tsx';
import { useMe } from '../../shared/session.ts';
import { Desks } from './desks.tsx';
import './me.css';
import { MyLinks } from './my-links.tsx';
import { NewPassword } from './new-password.tsx';
import { Reading } from './reading.tsx';

const title = { zh: '我的', en: 'Me' };

/** What belongs to the person who is signed in: desks, reading, password, and the way out. */
export function MePage() {
  const t = useText();
  const { person, government } = useMe();
  return (
    <Page title={t(title)} note={`${person.name} · ${government.name}`}>
      <div className="me">
        <Desks />
        <Reading />
        <NewPassword />
        <MyLinks />
      </div>
    </Page>
  );
}
