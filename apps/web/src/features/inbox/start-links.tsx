import { Link } from '@tanstack/react-router';
import { kindsToFile } from '../../shared/kinds-to-file.ts';
import { useText } from '../../shared/language.tsx';
import { useNames } from '../../shared/names.ts';
import { useMe } from '../../shared/session.ts';
import { useWorld } from '../../shared/world.ts';

/** How to start when a list is empty: the matters this desk files daily. */
export function StartLinks() {
  const t = useText();
  const names = useNames();
  const { desk, posts } = useMe();
  const { rulebook } = useWorld();
  const post = posts.find(({ id }) => id === desk);
  if (post === undefined) return null;
  return (
    <ul className="start-links">
      {kindsToFile(rulebook, post).first.map((kind) => (
        <li key={kind}>
          <Link to="/new/$kind" params={{ kind }}>
            {t({ zh: `新建${names.kind(kind).zh}`, en: `New ${names.kind(kind).en}` })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
