import type { PapersToSeal } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { stampName } from '../../shared/dates.ts';
import { Empty } from '../../shared/empty.tsx';
import { useText } from '../../shared/language.tsx';
import { ProblemView } from '../../shared/problem-view.tsx';
import type { Column } from '../../shared/register-columns.ts';
import { RegisterTable } from '../../shared/register-table.tsx';
import { Waiting } from '../../shared/waiting.tsx';
import { waitingQuery } from './seals-query.ts';

const words = {
  caption: { zh: '已签发、尚未用印的公文', en: 'Signed papers without a seal' },
  title: { zh: '标题', en: 'Title' },
  number: { zh: '文号', en: 'Number' },
  unit: { zh: '单位', en: 'Unit' },
  signed: { zh: '签发时间', en: 'Signed' },
  none: {
    zh: '没有等待用印的公文。签发后的公文会出现在这里；用印申请在待办中。',
    en: 'No paper waits for a seal. Papers appear here once they are signed; applications are among your tasks.',
  },
} as const satisfies Record<string, Bilingual>;

/** Signed papers that wait for their seal. */
export function WaitingPapers() {
  const t = useText();
  const { data, error, refetch } = useQuery(waitingQuery);
  if (error !== null) return <ProblemView error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  if (data.items.length === 0) return <Empty title={t(words.none)} />;
  const columns: readonly Column<PapersToSeal['items'][number]>[] = [
    {
      head: words.title,
      text: ({ title }) => title,
      cell: ({ matter, title }) => (
        <Link to="/matters/$id" params={{ id: matter }}>
          {title}
        </Link>
      ),
    },
    { head: words.number, text: ({ number }) => number ?? '' },
    { head: words.unit, text: ({ unit_name }) => unit_name },
    { head: words.signed, text: ({ signed_at }) => stampName(signed_at) },
  ];
  return <RegisterTable caption={t(words.caption)} columns={columns} rows={data.items} keyOf={({ matter }) => matter} />;
}
