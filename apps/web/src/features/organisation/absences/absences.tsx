import type { OrganisationView } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { Button } from 'antd';
import { useState } from 'react';
import { Empty } from '../../../shared/empty.tsx';
import { useText } from '../../../shared/language.tsx';
import { mayWriteFor } from '../../../shared/oversight.ts';
import { useMe } from '../../../shared/session.ts';
import { postOptions } from '../desk-options.ts';
import { OrganisationOf } from '../organisation-of.tsx';
import { AbsenceEntry } from './absence-entry.tsx';
import { AbsenceForm } from './absence-form.tsx';

const words = {
  about: {
    zh: '外出期间，受托主持的岗位可以代为办理；规则写明不得委托的仍然等本人。外出只认这里的登记。',
    en: 'During an absence the post entrusted acts in its place, except for what the rules reserve. Only what stands here counts.',
  },
  add: { zh: '登记外出', en: 'Enter an absence' },
  none: { zh: '现在没有外出或将要外出的登记。', en: 'Nobody is entered as away, now or later.' },
} as const satisfies Record<string, Bilingual>;

/** Absences running or to come, and who presides meanwhile. */
export function Absences() {
  return <OrganisationOf>{(organisation) => <List organisation={organisation} />}</OrganisationOf>;
}

function List({ organisation }: { readonly organisation: OrganisationView }) {
  const t = useText();
  const me = useMe();
  const [adding, setAdding] = useState(false);
  const posts = postOptions(organisation, ({ id }) => mayWriteFor(me, id));
  return (
    <>
      <p className="part-about">{t(words.about)}</p>
      {adding && <AbsenceForm organisation={organisation} posts={posts} onEnd={() => setAdding(false)} />}
      {!adding && posts.length > 0 && (
        <p>
          <Button type="primary" onClick={() => setAdding(true)}>
            {t(words.add)}
          </Button>
        </p>
      )}
      {organisation.absences.length === 0 && <Empty title={t(words.none)} />}
      <ul className="entries">
        {organisation.absences.map((absence) => (
          <AbsenceEntry key={`${absence.post} ${absence.from}`} absence={absence} on={organisation.on} />
        ))}
      </ul>
    </>
  );
}
