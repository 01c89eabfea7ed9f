import type { DemoDesk } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { useQuery } from '@tanstack/react-query';
import { Radio } from 'antd';
import { useState } from 'react';
import { ApiProblem, api } from '../../shared/api.ts';
import { useText } from '../../shared/language.tsx';
import { desksByOffice, shortName } from './desks-by-office.ts';
import type { SignIn } from './use-sign-in.ts';

const words = {
  title: { zh: '演示岗位，一点即进', en: 'Demonstration desks, one click each' },
  office: { zh: '演示机关', en: 'Demonstration office' },
  note: {
    zh: '人员均为虚构，以岗位命名；数据可以随意办理。',
    en: 'The people are invented and named after their posts; do with the data what you like.',
  },
} as const satisfies Record<string, Bilingual>;

/** Only the demonstration office has such desks; elsewhere the address does not exist. */
const demoDesks = async (): Promise<readonly DemoDesk[]> => {
  try {
    return await api.get<readonly DemoDesk[]>('/demo-desks');
  } catch (error) {
    if (error instanceof ApiProblem && error.problem.status === 404) return [];
    throw error;
  }
};

/** The desks of the demonstration offices, by unit, one office at a time. */
export function DemoDesks({ signIn }: { readonly signIn: SignIn }) {
  const t = useText();
  const { data: desks = [] } = useQuery({ queryKey: ['demo-desks'], queryFn: demoDesks });
  const offices = desksByOffice(desks);
  const [chosen, choose] = useState<string | null>(null);
  const office = offices.find(({ government }) => government === chosen) ?? offices[0];
  if (office === undefined) return null;
  return (
    <section className="demo-desks" aria-labelledby="demo-desks">
      <h2 id="demo-desks">{t(words.title)}</h2>
      <p>{t(words.note)}</p>
      {offices.length > 1 && (
        <Radio.Group
          className="demo-offices"
          value={office.government}
          aria-label={t(words.office)}
          onChange={({ target }) => choose(target.value)}
        >
          {offices.map(({ government }) => (
            <Radio.Button key={government} value={government}>
              {shortName(government)}
            </Radio.Button>
          ))}
        </Radio.Group>
      )}
      <h3>{office.government}</h3>
      {office.units.map(({ unit, desks: own }) => (
        <div key={unit} className="demo-unit">
          <h4>{unit}</h4>
          <ul>
            {own.map(({ login, password, post_title, person }) => (
              <li key={login}>
                <button type="button" disabled={signIn.isPending} onClick={() => signIn.mutate({ login, password })}>
                  <span>{post_title}</span>
                  <small>{person}</small>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
