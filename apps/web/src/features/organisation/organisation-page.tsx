import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../shared/language.tsx';
import { Page } from '../../shared/page.tsx';
import { useMe } from '../../shared/session.ts';
import { Absences } from './absences/absences.tsx';
import { CalendarYear } from './calendar/calendar-year.tsx';
import { Delegations } from './delegations/delegations.tsx';
import { HandOverPart } from './hand-over/hand-over-part.tsx';
import './organisation.css';
import { type Part, partOf, parts } from './parts.ts';
import { Portfolios } from './portfolios.tsx';
import { Posts } from './posts/posts.tsx';

const title = { zh: '组织', en: 'Organisation' };

const contents: Readonly<Record<Part, ReactNode>> = {
  posts: <Posts />,
  portfolios: <Portfolios />,
  delegations: <Delegations />,
  absences: <Absences />,
  'hand-over': <HandOverPart />,
  calendar: <CalendarYear />,
};

/** Who holds which post, who is in charge of what, who stands in for whom, and which days are worked. */
export function OrganisationPage() {
  const t = useText();
  const { government } = useMe();
  const { part } = useSearch({ from: '/desk/organisation' });
  const shown = partOf(part);
  return (
    <Page title={t(title)} note={government.name}>
      <nav className="parts" aria-label={t(title)}>
        <ul>
          {Object.entries(parts).map(([word, name]) => (
            <li key={word}>
              <Link to="/organisation" search={{ part: word }} aria-current={word === shown ? 'page' : undefined}>
                {t(name)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {contents[shown]}
    </Page>
  );
}
