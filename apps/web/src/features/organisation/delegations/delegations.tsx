import { Button } from 'antd';
import { useState } from 'react';
import { Empty } from '../../../shared/empty.tsx';
import { useText } from '../../../shared/language.tsx';
import { OrganisationOf } from '../organisation-of.tsx';
import { DelegationEntry } from './delegation-entry.tsx';
import { DelegationForm } from './delegation-form.tsx';

const words = {
  about: {
    zh: '委托期间，受托人可以代办这个岗位的事；规则写明只能由本人办的不在其内，办理记录写明是受谁委托。',
    en: 'While it lasts, the delegate acts for the post, except where the rules want the holder in person; each act says for whom it was done.',
  },
  add: { zh: '新增委托', en: 'New delegation' },
  none: { zh: '现在没有生效或将要生效的委托。', en: 'No delegation is in force or to come.' },
} as const;

/** Delegations in force or to come; those of posts one may write for can be entered and ended. */
export function Delegations() {
  const t = useText();
  const [adding, setAdding] = useState(false);
  return (
    <OrganisationOf>
      {(organisation) => (
        <>
          <p className="part-about">{t(words.about)}</p>
          {adding ? (
            <DelegationForm organisation={organisation} onEnd={() => setAdding(false)} />
          ) : (
            <p>
              <Button type="primary" onClick={() => setAdding(true)}>
                {t(words.add)}
              </Button>
            </p>
          )}
          {organisation.delegations.length === 0 && <Empty title={t(words.none)} />}
          <ul className="entries">
            {organisation.delegations.map((delegation) => (
              <DelegationEntry key={delegation.id} delegation={delegation} on={organisation.on} />
            ))}
          </ul>
        </>
      )}
    </OrganisationOf>
  );
}
