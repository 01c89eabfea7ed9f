import type { SealUseView } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Alert, Input, Select } from 'antd';
import { useId } from 'react';
import { stampName } from '../../shared/dates.ts';
import { Empty } from '../../shared/empty.tsx';
import { useText } from '../../shared/language.tsx';
import { ProblemView } from '../../shared/problem-view.tsx';
import type { Column } from '../../shared/register-columns.ts';
import { RegisterTable, SaveRegister } from '../../shared/register-table.tsx';
import { Waiting } from '../../shared/waiting.tsx';
import { sealsQuery, type UsesFilter, usesQuery } from './seals-query.ts';

const words = {
  caption: { zh: '用印登记', en: 'Register of uses of seals' },
  all: { zh: '全部印章', en: 'All seals' },
  seal: { zh: '印章', en: 'Seal' },
  from: { zh: '自', en: 'From' },
  to: { zh: '至', en: 'To' },
  find: { zh: '查找事项、文号、文件', en: 'Find matter, number or file' },
  at: { zh: '时间', en: 'When' },
  matter: { zh: '事项', en: 'Matter' },
  file: { zh: '文件', en: 'File' },
  hash: { zh: '文件哈希（SM3）', en: 'File hash (SM3)' },
  copies: { zh: '份数', en: 'Copies' },
  place: { zh: '地点', en: 'Place' },
  offsite: { zh: '带离用印', en: 'outside the office' },
  by: { zh: '用印人', en: 'Used by' },
  note: { zh: '说明', en: 'Note' },
  none: { zh: '没有符合条件的用印记录。', en: 'No use of a seal matches.' },
  more: { zh: '只列出最近的记录，请缩小日期范围。', en: 'Only the latest uses are listed; narrow the days.' },
} as const satisfies Record<string, Bilingual>;

/** Characters of a hash that tell files apart on a page; an exported table has it whole. */
const SHORT = 12;

/** Every use of a seal: application, file hash and copies together. */
export function SealUsesList() {
  const t = useText();
  const id = useId();
  const navigate = useNavigate();
  const { seal, from, to, q } = useSearch({ from: '/desk/seals' });
  const filter: UsesFilter = {
    ...(seal === undefined ? {} : { seal }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(q === undefined ? {} : { q }),
  };
  const { data, error, refetch } = useQuery(usesQuery(filter));
  const { data: register } = useQuery(sealsQuery);
  const narrow = (change: Partial<Record<keyof UsesFilter, string>>): void =>
    void navigate({ to: '/seals', search: { part: 'uses', ...filter, ...change }, replace: true });
  const seals = (register?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const columns: readonly Column<SealUseView>[] = [
    { head: words.at, text: ({ at }) => stampName(at) },
    { head: words.seal, text: ({ seal_name }) => seal_name },
    {
      head: words.matter,
      text: ({ title }) => title,
      cell: ({ matter, title }) => (
        <Link to="/matters/$id" params={{ id: matter }}>
          {title}
        </Link>
      ),
    },
    { head: words.file, text: ({ file_name }) => file_name },
    {
      head: words.hash,
      text: ({ file_hash }) => file_hash,
      cell: ({ file_hash }) => (
        <span className="register-hash" title={file_hash}>
          {file_hash.slice(0, SHORT)}…
        </span>
      ),
    },
    { head: words.copies, text: ({ copies }) => String(copies) },
    { head: words.place, text: ({ offsite }) => (offsite ? t(words.offsite) : '') },
    { head: words.by, text: ({ person_name, post_title }) => `${person_name} ${post_title}` },
    { head: words.note, text: ({ note }) => note },
  ];
  return (
    <>
      <div className="register-filter">
        <Select
          aria-label={t(words.seal)}
          value={seal ?? ''}
          options={[{ value: '', label: t(words.all) }, ...seals]}
          onChange={(value) => narrow({ seal: value })}
          popupMatchSelectWidth={false}
        />
        <label htmlFor={`${id}-from`}>{t(words.from)}</label>
        <Input id={`${id}-from`} type="date" value={from ?? ''} onChange={({ target }) => narrow({ from: target.value })} />
        <label htmlFor={`${id}-to`}>{t(words.to)}</label>
        <Input id={`${id}-to`} type="date" value={to ?? ''} onChange={({ target }) => narrow({ to: target.value })} />
        <Input.Search
          className="filter-words"
          aria-label={t(words.find)}
          placeholder={t(words.find)}
          defaultValue={q ?? ''}
          allowClear
          maxLength={200}
          onSearch={(value) => narrow({ q: value })}
        />
        {data !== undefined && data.items.length > 0 && <SaveRegister name={t(words.caption)} columns={columns} rows={data.items} />}
      </div>
      {error !== null && <ProblemView error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Waiting />}
      {data?.complete === false && <Alert type="info" showIcon title={t(words.more)} />}
      {data !== undefined && data.items.length === 0 && <Empty title={t(words.none)} />}
      {data !== undefined && data.items.length > 0 && (
        <RegisterTable caption={t(words.caption)} columns={columns} rows={data.items} keyOf={({ matter, n }) => `${matter} ${n}`} />
      )}
    </>
  );
}
