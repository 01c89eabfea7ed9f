import type { Desk } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { Button } from 'antd';
import { useText } from '../../shared/language.tsx';
import { ProblemView } from '../../shared/problem-view.tsx';
import { useMe } from '../../shared/session.ts';
import { useDeskChange } from '../../shared/session-actions.ts';

const words = {
  title: { zh: '我的岗位', en: 'My posts' },
  here: { zh: '现在在这里', en: 'You are here' },
  go: { zh: '换到这里', en: 'Go there' },
  delegate: { zh: '受托办理', en: 'by delegation' },
  acting: { zh: '外出期间代为主持', en: 'presiding in absence' },
  none: { zh: '今天没有担任任何岗位。', en: 'No post is held today.' },
} as const satisfies Record<string, Bilingual>;

/** The posts held today and those for which the person stands in. */
export function Desks() {
  const t = useText();
  const { desk, posts } = useMe();
  const change = useDeskChange();
  return (
    <section aria-labelledby="my-desks">
      <h2 id="my-desks">{t(words.title)}</h2>
      {posts.length === 0 && <p>{t(words.none)}</p>}
      <ul className="my-desks">
        {posts.map((post) => (
          <li key={post.id}>
            <div>
              <strong>{post.title}</strong> <span>{post.unit_name}</span>
              <StandsIn desk={post} />
            </div>
            {post.id === desk ? (
              <span className="me-here">{t(words.here)}</span>
            ) : (
              <Button loading={change.isPending && change.variables === post.id} onClick={() => change.mutate(post.id)}>
                {t(words.go)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {change.error !== null && <ProblemView error={change.error} />}
    </section>
  );
}

function StandsIn({ desk: { stands_in_for } }: { readonly desk: Desk }) {
  const t = useText();
  if (stands_in_for.length === 0) return null;
  return (
    <ul className="me-stands-in">
      {stands_in_for.map(({ post, title, capacity }) => (
        <li key={`${post} ${capacity}`}>{`${title}（${t(words[capacity])}）`}</li>
      ))}
    </ul>
  );
}
