import type { MatterPage } from '@guiju/contract';
import type { Bilingual, MatterId } from '@guiju/kernel';
import { useQuery } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { useDeferredValue, useId, useState } from 'react';
import { api } from '../../../shared/api.ts';
import { useText } from '../../../shared/language.tsx';
import { actionWords } from '../action-words.ts';
import { isSaid, type OperationProps } from './operation.ts';
import { OperationDialog } from './operation-dialog.tsx';

const words = {
  matter: { zh: '哪一件（输入标题或文号查找）', en: 'Which matter (search by title or number)' },
  as: { zh: '关系', en: 'As what' },
} as const satisfies Record<string, Bilingual>;

/** Links another matter and says as what (关联事项). */
export function Link({ view, onClose, onDone }: OperationProps) {
  const t = useText();
  const id = useId();
  const [asked, setAsked] = useState('');
  const [matter, setMatter] = useState<MatterId>();
  const [as, setAs] = useState('');
  const q = useDeferredValue(asked.trim());
  const { data } = useQuery({
    queryKey: ['search', 'link', q],
    queryFn: () => api.get<MatterPage>(`/search?q=${encodeURIComponent(q)}`),
    enabled: q !== '',
  });
  const options = (data?.items ?? [])
    .filter((row) => row.id !== view.matter.id)
    .map((row) => ({ value: row.id, label: [row.number, row.title].filter((part) => part !== null).join(' ') }));
  const title = t(actionWords.link);
  return (
    <OperationDialog
      view={view}
      title={title}
      ok={title}
      command={matter !== undefined && isSaid(as) ? { type: 'link', matter, as } : null}
      onClose={onClose}
      onDone={onDone}
    >
      <div className="operation-field">
        <label htmlFor={`${id}-matter`}>{t(words.matter)}</label>
        <Select
          id={`${id}-matter`}
          showSearch={{ filterOption: false, onSearch: setAsked }}
          value={matter}
          options={options}
          onChange={setMatter}
        />
      </div>
      <div className="operation-field">
        <label htmlFor={`${id}-as`}>{t(words.as)}</label>
        <Input id={`${id}-as`} maxLength={60} value={as} onChange={({ target }) => setAs(target.value)} />
      </div>
    </OperationDialog>
  );
}
