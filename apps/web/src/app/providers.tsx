import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { ApiProblem } from '../shared/api.ts';
import { ReadingProvider, useReading } from '../shared/language.tsx';
import { useNarrow } from '../shared/narrow.ts';
import { sessionQuery } from '../shared/session.ts';
import { createAppRouter } from './router.tsx';
import { useTabLeaves } from './tab-leaves.ts';
import { theme } from './theme.ts';

/** Refusals are final answers; only a lost connection is worth asking again. */
const worthRetrying = (failures: number, error: Error) => failures < 2 && error instanceof ApiProblem && error.problem.status === 0;

/** A session that has ended ends the page too: the frame then asks to sign in. */
const onError = (error: Error): void => {
  if (error instanceof ApiProblem && error.problem.code === 'not_signed_in') queries.setQueryData(sessionQuery.queryKey, null);
};

const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: { queries: { retry: worthRetrying, refetchOnWindowFocus: true } },
});
const router = createAppRouter(queries);

/** Fingers need 40 px: the phone gets the large size of every component, and large type has that height already. */
function Dressed() {
  const { language, large } = useReading();
  const narrow = useNarrow();
  useTabLeaves();
  return (
    <ConfigProvider
      theme={theme(large)}
      locale={language === 'zh' ? zhCN : enUS}
      componentSize={narrow && !large ? 'large' : 'middle'}
      button={{ autoInsertSpace: false }}
    >
      <App>
        <RouterProvider router={router} />
      </App>
    </ConfigProvider>
  );
}

export function Providers() {
  return (
    <QueryClientProvider client={queries}>
      <ReadingProvider>
        <Dressed />
      </ReadingProvider>
    </QueryClientProvider>
  );
}
