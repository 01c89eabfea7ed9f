import type { NumberRegister, NumberSeriesList, RegisteredNumberView } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { skipToken, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Alert, Checkbox, Select } from 'antd';
import { api } from '../../shared/api.ts';
import { Empty } from '../../shared/empty.tsx';
import { useText } from '../../shared/language.tsx';
import { Page } from '../../shared/page.tsx';
import { ProblemView } from '../../shared/problem-view.tsx';
import type { Column } from '../../shared/register-columns.ts';
import { RegisterTable, SaveRegister } from '../../shared/register-table.tsx';
import { Waiting } from '../../shared/waiting.tsx';
import { stateName, takenName, voidName } from './number-words.ts';

const words = {
  title: { zh: '文号登记', en: 'Register of numbers' },
  series: { zh: '系列和年度', en: 'Series and year' },
  only: { zh: '只看作废的', en: 'Only void ones' },
  number: { zh: '文号', en: 'Number' },
  matter: { zh: '事项', en: 'Matter' },
  unseen: { zh: '（无权查看）', en: '(not open to this desk)' },
  state: { zh: '状态', en: 'State' },
  taken: { zh: '编号时间', en: 'Taken' },
  why: { zh: '作废说明', en: 'Why it is void' },
  missing: { zh: '登记簿缺号，请立即核查数据库', en: 'Numbers are missing from the register; check the database at once' },
  none: { zh: '还没有编过文号。签发时自动编号，逐号登记在这里，作废的也保留。', en: 'No number was taken yet.' },
  nothing: { zh: '没有作废的文号。', en: 'No number is void.' },
} as const satisfies Record<string, Bilingual>;

const keyOf = ({ series, year }: { readonly series: string; readonly year: number }): string => `${encodeURIComponent(series)}/${year}`;

/** A series and year as its numbers are written; one that runs on over the years has none. */
const nameOf = ({ mark, year }: { readonly mark: string; readonly year: number }): string => (year === 0 ? mark : `${mark}〔${year}〕`);

const columnsFor = (t: (text: Bilingual) => string): readonly Column<RegisteredNumberView>[] => {
  return [
    { head: words.number, text: ({ text, serial }) => text ?? `${serial}` },
    {
      head: words.matter,
      text: ({ title }) => title ?? t(words.unseen),
      cell: ({ matter, title }) =>
        matter === null || title === null ? (
          t(words.unseen)
        ) : (
          <Link to="/matters/$id" params={{ id: matter }}>
            {title}
          </Link>
        ),
    },
    {
      head: words.state,
      text: (number) => t(stateName(number)),
      cell: (number) => <span className={number.void || number.text === null ? 'register-void' : undefined}>{t(stateName(number))}</span>,
    },
    { head: words.taken, text: (number) => takenName(number) },
    { head: words.why, text: (number) => voidName(number, t) },
  ];
};

/** Every document number of a series and year from 1 on; void ones stay with who made them void, when and why. */
export function NumbersPage() {
  const t = useText();
  const navigate = useNavigate();
  const { of, only } = useSearch({ from: '/desk/numbers' });
  const { data: series, error, refetch } = useQuery({ queryKey: ['numbers'], queryFn: () => api.get<NumberSeriesList>('/numbers') });
  const chosen = series?.items.find((each) => keyOf(each) === of) ?? series?.items[0];
  const register = useQuery({
    queryKey: ['numbers', chosen === undefined ? '' : keyOf(chosen)],
    queryFn: chosen === undefined ? skipToken : () => api.get<NumberRegister>(`/numbers/${keyOf(chosen)}`),
  });
  const all = register.data?.items ?? [];
  const rows = only === undefined ? all : all.filter((number) => number.void);
  const columns = columnsFor(t);
  const note = chosen === undefined ? '' : t({ zh: `已编 ${chosen.taken} 号`, en: `${chosen.taken} taken` });
  return (
    <Page title={t(words.title)} note={<span role="status">{note}</span>}>
      {error !== null && <ProblemView error={error} onRetry={() => void refetch()} />}
      {register.error !== null && <ProblemView error={register.error} onRetry={() => void register.refetch()} />}
      {series === undefined && error === null && <Waiting />}
      {series?.items.length === 0 && <Empty title={t(words.none)} />}
      {chosen !== undefined && (
        <div className="register-filter">
          <Select
            aria-label={t(words.series)}
            value={keyOf(chosen)}
            options={(series?.items ?? []).map((each) => ({ value: keyOf(each), label: nameOf(each) }))}
            onChange={(next) => void navigate({ to: '/numbers', search: { of: next } })}
            popupMatchSelectWidth={false}
          />
          <Checkbox
            checked={only !== undefined}
            onChange={({ target }) =>
              void navigate({ to: '/numbers', search: { of: keyOf(chosen), ...(target.checked ? { only: 'void' } : {}) } })
            }
          >
            {t(words.only)}
          </Checkbox>
          {rows.length > 0 && <SaveRegister name={nameOf(chosen)} columns={columns} rows={rows} />}
        </div>
      )}
      {(register.data?.missing.length ?? 0) > 0 && (
        <Alert type="error" showIcon title={`${t(words.missing)}: ${register.data?.missing.join(' ')}`} />
      )}
      {register.data !== undefined && rows.length === 0 && <Empty title={t(words.nothing)} />}
      {rows.length > 0 && <RegisterTable caption={t(words.title)} columns={columns} rows={rows} keyOf={({ serial }) => String(serial)} />}
    </Page>
  );
}
