import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, Outlet, redirect } from '@tanstack/react-router';
import { boxes } from '@guiju/contract';
import { InboxPage } from '../features/inbox/inbox-page.tsx';
import { MatterPage } from '../features/matter/matter-page.tsx';
import { NewMatterPage } from '../features/new-matter/new-matter-page.tsx';
import { OrganisationPage } from '../features/organisation/organisation-page.tsx';
import { RulesPage } from '../features/rules/rules-page.tsx';
import { SearchPage } from '../features/search/search-page.tsx';
import { SignInPage } from '../features/sign-in/sign-in-page.tsx';
import { sessionQuery } from '../shared/session.ts';
import { worldQuery } from '../shared/world.ts';
import { Failed } from './failed.tsx';
import { Frame } from './frame.tsx';
import { Waiting } from './waiting.tsx';

interface Context {
  readonly queries: QueryClient;
}

const rootRoute = createRootRouteWithContext<Context>()({ component: Outlet });

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { next?: string } => (typeof search['next'] === 'string' ? { next: search['next'] } : {}),
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
});

const homeRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/inbox/$box', params: { box: boxes[0] } });
  },
});

/** `q`, `kind`, `sort` stand in the address, so that a list can be sent to a colleague. */
const listSearch = (search: Record<string, unknown>): { q?: string; kind?: string; sort?: string } =>
  Object.fromEntries(['q', 'kind', 'sort'].flatMap((key) => (typeof search[key] === 'string' && search[key] !== '' ? [[key, search[key]]] : [])));

const inboxRoute = createRoute({ getParentRoute: () => deskRoute, path: '/inbox/$box', validateSearch: listSearch, component: InboxPage });
const newRoute = createRoute({ getParentRoute: () => deskRoute, path: '/new/$kind', component: NewMatterPage });
const matterRoute = createRoute({ getParentRoute: () => deskRoute, path: '/matters/$id', component: MatterPage });
const rulesRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/rules',
  validateSearch: (search: Record<string, unknown>): { article?: string } =>
    search['article'] === undefined ? {} : { article: String(search['article']) },
  component: RulesPage,
});
const searchRoute = createRoute({ getParentRoute: () => deskRoute, path: '/search', validateSearch: listSearch, component: SearchPage });
const organisationRoute = createRoute({ getParentRoute: () => deskRoute, path: '/organisation', component: OrganisationPage });

const tree = rootRoute.addChildren([
  signInRoute,
  deskRoute.addChildren([homeRoute, inboxRoute, newRoute, matterRoute, rulesRoute, searchRoute, organisationRoute]),
]);

export function createAppRouter(queries: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queries },
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
