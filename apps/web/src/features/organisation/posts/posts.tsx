import type { OrganisationView } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Input } from 'antd';
import { useState } from 'react';
import { Empty } from '../../../shared/empty.tsx';
import { useText } from '../../../shared/language.tsx';
import { useToday } from '../../../shared/now.ts';
import { OrganisationOf } from '../organisation-of.tsx';
import { postsByUnit } from './by-unit.ts';
import { PostLine } from './post-line.tsx';

const words = {
  find: { zh: '查找单位、岗位、姓名', en: 'Find a unit, post or name' },
  on: { zh: '看哪一天', en: 'On the day' },
  none: { zh: '没有符合条件的岗位', en: 'No post matches' },
} as const satisfies Record<string, Bilingual>;

/** Posts by unit, with whoever may act at each on the chosen day. */
export function Posts() {
  const t = useText();
  const today = useToday();
  const navigate = useNavigate();
  const { on } = useSearch({ from: '/desk/organisation' });
  const [q, setQ] = useState('');
  return (
    <>
      <div className="filter-bar">
        <Input
          type="search"
          className="filter-words"
          aria-label={t(words.find)}
          placeholder={t(words.find)}
          allowClear
          value={q}
          onChange={({ target }) => setQ(target.value)}
          data-search="posts"
        />
        <div className="labelled">
          <label htmlFor="posts-on">{t(words.on)}</label>
          <Input
            id="posts-on"
            type="date"
            value={on ?? today}
            onChange={({ target }) => void navigate({ to: '/organisation', search: { part: 'posts', on: target.value }, replace: true })}
          />
        </div>
      </div>
      <OrganisationOf on={on}>{(organisation) => <Units organisation={organisation} q={q} />}</OrganisationOf>
    </>
  );
}

function Units({ organisation, q }: { readonly organisation: OrganisationView; readonly q: string }) {
  const t = useText();
  const units = postsByUnit(organisation, q);
  if (units.length === 0) return <Empty title={t(words.none)} />;
  return units.map(({ unit, posts }) => (
    <section key={unit.id} className="unit" aria-labelledby={`unit-${unit.id}`}>
      <h2 id={`unit-${unit.id}`}>{unit.name}</h2>
      <ul>
        {posts.map((post) => (
          <PostLine key={post.id} post={post} organisation={organisation} />
        ))}
      </ul>
    </section>
  ));
}
