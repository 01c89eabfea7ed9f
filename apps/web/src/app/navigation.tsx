import {
  ApartmentOutlined,
  BookOutlined,
  CalendarOutlined,
  CheckSquareOutlined,
  ClockCircleOutlined,
  DiffOutlined,
  EditOutlined,
  EyeOutlined,
  FileAddOutlined,
  FileDoneOutlined,
  FileSearchOutlined,
  FolderOutlined,
  InboxOutlined,
  OrderedListOutlined,
  ReadOutlined,
  SafetyCertificateOutlined,
  SendOutlined,
} from '@ant-design/icons';
import type { Box } from '@guiju/contract';
import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { archiveDueQuery } from '../shared/archive-due.ts';
import { boxNames, boxOrder } from '../shared/box-names.ts';
import { countsQuery } from '../shared/counts.ts';
import { kindsToFile } from '../shared/kinds-to-file.ts';
import { useText } from '../shared/language.tsx';
import { useNames } from '../shared/names.ts';
import { oversees } from '../shared/oversight.ts';
import { useMe } from '../shared/session.ts';
import { useWorld } from '../shared/world.ts';
import { places } from './places.ts';

const icons: Readonly<Record<Box, ReactNode>> = {
  todo: <InboxOutlined aria-hidden />,
  to_read: <EyeOutlined aria-hidden />,
  done: <CheckSquareOutlined aria-hidden />,
  read: <ReadOutlined aria-hidden />,
  mine: <SendOutlined aria-hidden />,
  drafts: <EditOutlined aria-hidden />,
};

const words = {
  navigation: { zh: '主导航', en: 'Main navigation' },
  lists: { zh: '我的工作', en: 'My work' },
  file: { zh: '新建', en: 'New' },
  look: { zh: '查看', en: 'Look up' },
  items: { zh: '件', en: 'items' },
} as const;

/** The navigation of the desk: lists with their counts, what is filed daily, and what can be looked up. */
export function Navigation() {
  const t = useText();
  const me = useMe();
  return (
    <nav className="navigation no-print" aria-label={t(words.navigation)}>
      <Group title={t(words.lists)} tour="lists">
        <Boxes />
      </Group>
      <Daily />
      <Group title={t(words.look)}>
        <Item icon={<FileSearchOutlined aria-hidden />} to="/search" name={t(places.papers)} />
        {oversees(me) && <Item icon={<ClockCircleOutlined aria-hidden />} to="/late" name={t(places.late)} />}
        {oversees(me) && <Archive />}
        <Item icon={<BookOutlined aria-hidden />} to="/rules" name={t(places.rules)} tour="rules" />
        <Item icon={<FileDoneOutlined aria-hidden />} to="/coverage" name={t(places.coverage)} />
        <Item icon={<CalendarOutlined aria-hidden />} to="/quotas" name={t(places.quotas)} />
        <Item icon={<DiffOutlined aria-hidden />} to="/compare" name={t(places.compare)} />
        <Item icon={<SafetyCertificateOutlined aria-hidden />} to="/seals" name={t(places.seals)} />
        <Item icon={<OrderedListOutlined aria-hidden />} to="/numbers" name={t(places.numbers)} />
        <Item icon={<ApartmentOutlined aria-hidden />} to="/organisation" name={t(places.organisation)} />
      </Group>
    </nav>
  );
}

function Boxes() {
  const t = useText();
  const { data: counts } = useQuery(countsQuery);
  return boxOrder.map((box) => (
    <Item
      key={box}
      icon={icons[box]}
      to="/inbox/$box"
      params={{ box }}
      name={t(boxNames[box])}
      count={counts?.[box]}
      pressing={box === 'todo'}
    />
  ));
}

/** What waits to be archived, with its count always in sight of those who answer for it. */
function Archive() {
  const t = useText();
  const { data: due } = useQuery(archiveDueQuery);
  return <Item icon={<FolderOutlined aria-hidden />} to="/archive" name={t(places.archive)} count={due} />;
}

/** What this desk files every day; everything else is in the menu of the top bar. */
function Daily() {
  const t = useText();
  const { desk, posts } = useMe();
  const { rulebook } = useWorld();
  const names = useNames();
  const post = posts.find(({ id }) => id === desk);
  const first = post === undefined ? [] : kindsToFile(rulebook, post).first;
  if (first.length === 0) return null;
  return (
    <Group title={t(words.file)} tour="new">
      {first.map((kind) => (
        <Item
          key={kind}
          icon={<FileAddOutlined aria-hidden />}
          to="/new/$kind"
          params={{ kind }}
          name={t({ zh: `新建${names.kind(kind).zh}`, en: `New ${names.kind(kind).en}` })}
        />
      ))}
    </Group>
  );
}

interface GroupProps {
  readonly title: string;
  readonly tour?: string;
  readonly children: ReactNode;
}

function Group({ title, tour, children }: GroupProps) {
  return (
    <section aria-label={title} data-tour={tour}>
      <p className="navigation-title" aria-hidden>
        {title}
      </p>
      <ul>{children}</ul>
    </section>
  );
}

interface ItemProps extends Pick<LinkProps, 'to' | 'params'> {
  readonly icon: ReactNode;
  readonly name: string;
  readonly count?: number | undefined;
  readonly pressing?: boolean;
  readonly tour?: string;
}

function Item({ icon, name, count, pressing = false, tour, ...link }: ItemProps) {
  const t = useText();
  return (
    <li data-tour={tour}>
      <Link {...link} className="navigation-item" activeProps={{ 'aria-current': 'page' }} activeOptions={{ includeSearch: false }}>
        {icon}
        <span className="navigation-name">{name}</span>
        {count !== undefined && count > 0 && (
          <span className={pressing ? 'navigation-count navigation-count-pressing' : 'navigation-count'}>
            {count}
            <span className="unseen">{t(words.items)}</span>
          </span>
        )}
      </Link>
    </li>
  );
}
