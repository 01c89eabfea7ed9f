import type { SealView } from '@guiju/contract';
import { type Bilingual, sealKinds } from '@guiju/kernel';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Empty } from '../../shared/empty.tsx';
import { useText } from '../../shared/language.tsx';
import { useMarks } from '../../shared/marks.ts';
import { ProblemView } from '../../shared/problem-view.tsx';
import type { Column } from '../../shared/register-columns.ts';
import { RegisterTable } from '../../shared/register-table.tsx';
import { Waiting } from '../../shared/waiting.tsx';
import { SealForm } from './seal-form.tsx';
import { sealsQuery } from './seals-query.ts';

const words = {
  caption: { zh: '印章登记', en: 'Register of seals' },
  name: { zh: '印章', en: 'Seal' },
  kind: { zh: '种类', en: 'Kind' },
  organ: { zh: '机关', en: 'Organ' },
  kept: { zh: '今日保管', en: 'Kept today by' },
  custodians: { zh: '保管岗位', en: 'Custodians' },
  stand_ins: { zh: '登记的代管', en: 'Recorded stand-ins' },
  days: { zh: '启用期', en: 'In use' },
  state: { zh: '状态', en: 'State' },
  used: { zh: '启用', en: 'in use' },
  unused: { zh: '停用', en: 'out of use' },
  change: { zh: '更改', en: 'Change' },
  entry: { zh: '登记', en: 'Entry' },
  add: { zh: '登记印章', en: 'Register a seal' },
  none: { zh: '还没有登记印章。登记后，只有保管岗位可以用印，每次用印都记录文件和份数。', en: 'No seal is registered yet.' },
} as const satisfies Record<string, Bilingual>;

const days = ({ from, to }: Pick<SealView, 'from'> & { readonly to: string | null }): string => `${from} — ${to ?? ''}`;

/** Which seals there are and who keeps them; the office registers and changes them. */
export function SealList() {
  const t = useText();
  const m = useMarks();
  const [open, setOpen] = useState<SealView | 'new' | null>(null);
  const { data, error, refetch } = useQuery(sealsQuery);
  if (error !== null) return <ProblemView error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  const titles = (keepers: SealView['kept_by']): string => keepers.map(({ title }) => title).join(m.comma);
  const columns: readonly Column<SealView>[] = [
    { head: words.name, text: ({ name }) => name },
    { head: words.kind, text: ({ kind }) => t(sealKinds[kind]) },
    { head: words.organ, text: ({ organ_name }) => organ_name },
    { head: words.custodians, text: ({ custodians }) => titles(custodians) },
    {
      head: words.stand_ins,
      text: ({ stand_ins }) => stand_ins.map((each) => `${each.title} ${days(each)} ${each.reason}`).join(m.comma),
    },
    { head: words.kept, text: ({ in_use, kept_by }) => (in_use ? titles(kept_by) : '') },
    { head: words.days, text: days },
    {
      head: words.state,
      text: ({ in_use }) => t(in_use ? words.used : words.unused),
      cell: ({ in_use }) => <span className={in_use ? undefined : 'register-void'}>{t(in_use ? words.used : words.unused)}</span>,
    },
  ];
  const change: Column<SealView> = {
    head: words.entry,
    text: () => t(words.change),
    cell: (seal) => (
      <Button size="small" onClick={() => setOpen(seal)} aria-label={`${t(words.change)} ${seal.name}`}>
        {t(words.change)}
      </Button>
    ),
  };
  return (
    <>
      {data.may_register && (
        <p>
          <Button type="primary" onClick={() => setOpen('new')}>
            {t(words.add)}
          </Button>
        </p>
      )}
      {data.items.length === 0 && <Empty title={t(words.none)} />}
      {data.items.length > 0 && (
        <RegisterTable
          caption={t(words.caption)}
          columns={data.may_register ? [...columns, change] : columns}
          rows={data.items}
          keyOf={({ id }) => id}
        />
      )}
      {open !== null && <SealForm seal={open === 'new' ? null : open} onEnd={() => setOpen(null)} />}
    </>
  );
}
