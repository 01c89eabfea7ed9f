import { boxes } from '@guiju/contract';
import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  parseSearchWith,
  redirect,
  stringifySearchWith,
} from '@tanstack/react-router';
import { InboxPage } from '../features/inbox/inbox-page.tsx';
import { SearchPage } from '../features/search/search-page.tsx';
import { SignInPage } from '../features/sign-in/sign-in-page.tsx';
import { sessionQuery } from '../shared/session.ts';
import { Waiting } from '../shared/waiting.tsx';
import { worldQuery } from '../shared/world.ts';
import { Failed, FailedAlone } from './failed.tsx';
import { Frame } from './frame.tsx';
import { NotFound } from './not-found.tsx';

interface Context {
  readonly queries: QueryClient;
}

/** Words in the address, so that a page can be sent to a colleague as it stands; anything but filled text is left out. */
const words =
  <K extends string>(...keys: readonly K[]) =>
  (search: Record<string, unknown>): { readonly [key in K]?: string } => {
    const given = keys.flatMap((key) => {
      const value = search[key];
      return ['string', 'number', 'boolean'].includes(typeof value) ? [[key, String(value)] as const] : [];
    });
    return Object.fromEntries(given.filter(([, value]) => value !== '')) as { [key in K]?: string };
  };

const rootRoute = createRootRouteWithContext<Context>()({ component: Outlet, notFoundComponent: NotFound, errorComponent: FailedAlone });

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: words('next'),
  component: SignInPage,
});

/** Everything behind the sign-in: the session and the rules are there before a page is drawn. */
const deskRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'desk',
  beforeLoad: async ({ context, location }) => {
    const me = await context.queries.ensureQueryData(sessionQuery);
    if (me === null) throw redirect({ to: '/sign-in', search: { next: location.href } });
    await context.queries.ensureQueryData(worldQuery);
  },
  component: Frame,
  errorComponent: FailedAlone,
});

const homeRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/inbox/$box', params: { box: boxes[0] } });
  },
});

const listWords = words('q', 'kind', 'sort');

const inboxRoute = createRoute({ getParentRoute: () => deskRoute, path: '/inbox/$box', validateSearch: listWords, component: InboxPage });
const searchRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/search',
  validateSearch: words('q', 'kind', 'unit', 'number', 'from', 'to'),
  component: SearchPage,
});
const lateRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/late',
  validateSearch: listWords,
  component: lazyRouteComponent(() => import('../features/late/late-page.tsx'), 'LatePage'),
});
const archiveRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/archive',
  validateSearch: words('state', 'q', 'kind', 'year', 'retention'),
  component: lazyRouteComponent(() => import('../features/archive/archive-page.tsx'), 'ArchivePage'),
});
const newRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/new/$kind',
  validateSearch: words('matter'),
  component: lazyRouteComponent(() => import('../features/new-matter/new-matter-page.tsx'), 'NewMatterPage'),
});
const matterRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/matters/$id',
  component: lazyRouteComponent(() => import('../features/matter/matter-page.tsx'), 'MatterPage'),
});
const rulesRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/rules',
  validateSearch: words('article', 'law', 'q', 'mode', 'kind', 'force'),
  component: lazyRouteComponent(() => import('../features/rules/rules-page.tsx'), 'RulesPage'),
});
const coverageRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/coverage',
  validateSearch: words('of', 'mode', 'outcome', 'q', 'provision'),
  component: lazyRouteComponent(() => import('../features/coverage/coverage-page.tsx'), 'CoveragePage'),
});
const quotasRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/quotas',
  component: lazyRouteComponent(() => import('../features/quotas/quotas-page.tsx'), 'QuotasPage'),
});
const compareRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/compare',
  validateSearch: words('with', 'capability', 'topic', 'differs', 'q'),
  component: lazyRouteComponent(() => import('../features/compare/compare-page.tsx'), 'ComparePage'),
});
const organisationRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/organisation',
  validateSearch: words('part', 'on', 'year'),
  component: lazyRouteComponent(() => import('../features/organisation/organisation-page.tsx'), 'OrganisationPage'),
});
const sealsRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/seals',
  validateSearch: words('part', 'seal', 'from', 'to', 'q'),
  component: lazyRouteComponent(() => import('../features/seals/seals-page.tsx'), 'SealsPage'),
});
const numbersRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/numbers',
  validateSearch: words('of', 'only'),
  component: lazyRouteComponent(() => import('../features/numbers/numbers-page.tsx'), 'NumbersPage'),
});
const meRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/me',
  component: lazyRouteComponent(() => import('../features/me/me-page.tsx'), 'MePage'),
});

const behindSignIn = [
  homeRoute,
  inboxRoute,
  searchRoute,
  lateRoute,
  archiveRoute,
  newRoute,
  matterRoute,
  rulesRoute,
  coverageRoute,
  quotasRoute,
  compareRoute,
  organisationRoute,
  sealsRoute,
  numbersRoute,
  meRoute,
] as const;
const tree = rootRoute.addChildren([signInRoute, deskRoute.addChildren(behindSignIn)]);

export function createAppRouter(queries: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queries },
    // Words are words: `[2026]` in an address is no list.
    parseSearch: parseSearchWith((value) => value),
    stringifySearch: stringifySearchWith(String),
    defaultPreload: 'intent',
    defaultErrorComponent: Failed,
    defaultPendingComponent: Waiting,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
