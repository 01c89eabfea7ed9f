import type { Box } from '@guiju/contract';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { boxNames, boxOrder } from '../../shared/box-names.ts';
import { countsQuery } from '../../shared/counts.ts';
import { useText } from '../../shared/language.tsx';
import './inbox.css';

const label = { zh: '我的工作', en: 'My work' };

/** The six lists on the phone, where there is no side navigation. */
export function BoxSwitch({ shown }: { readonly shown: Box }) {
  const t = useText();
  const { data: counts } = useQuery(countsQuery);
  return (
    <nav className="box-switch" aria-label={t(label)}>
      <ul>
        {boxOrder.map((box) => (
          <li key={box}>
            <Link to="/inbox/$box" params={{ box }} aria-current={box === shown ? 'page' : undefined}>
              {t(boxNames[box])} <span className="box-count">{counts?.[box] ?? ''}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
