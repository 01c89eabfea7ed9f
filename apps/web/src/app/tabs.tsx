import { ApartmentOutlined, BookOutlined, FileTextOutlined, InboxOutlined, UserOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { countsQuery } from '../shared/counts.ts';
import { useText } from '../shared/language.tsx';
import { places } from './places.ts';

const navigation = { zh: '主导航', en: 'Main navigation' };

/** The five tabs of the phone; they reach everything the desk reaches. */
export function Tabs() {
  const t = useText();
  const { data: counts } = useQuery(countsQuery);
  return (
    <nav className="tabs no-print" aria-label={t(navigation)}>
      <ul>
        <Tab
          icon={<InboxOutlined aria-hidden />}
          name={t(places.todo)}
          to="/inbox/$box"
          params={{ box: 'todo' }}
          under="/inbox/"
          count={counts?.todo}
          tour="lists"
        />
        <Tab icon={<FileTextOutlined aria-hidden />} name={t(places.papers)} to="/search" under="/search" />
        <Tab icon={<BookOutlined aria-hidden />} name={t(places.rules)} to="/rules" under="/rules" tour="rules" />
        <Tab icon={<ApartmentOutlined aria-hidden />} name={t(places.organisation)} to="/organisation" under="/organisation" />
        <Tab icon={<UserOutlined aria-hidden />} name={t(places.me)} to="/me" under="/me" />
      </ul>
    </nav>
  );
}

interface TabProps extends Pick<LinkProps, 'to' | 'params'> {
  readonly icon: ReactNode;
  readonly name: string;
  /** Beginning of the addresses that belong to the tab. */
  readonly under: string;
  readonly count?: number | undefined;
  readonly tour?: string;
}

function Tab({ icon, name, under, count = 0, tour, ...link }: TabProps) {
  const { pathname } = useLocation();
  return (
    <li data-tour={tour}>
      <Link {...link} className="tab" aria-current={pathname.startsWith(under) ? 'page' : undefined}>
        <span className="tab-icon">
          {icon}
          {count > 0 && <span className="tab-count">{count}</span>}
        </span>
        {name}
      </Link>
    </li>
  );
}
