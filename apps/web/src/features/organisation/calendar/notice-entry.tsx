import type { NoticeAnswer, NoticeInput } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../../shared/api.ts';
import { useText } from '../../../shared/language.tsx';
import { worldQuery } from '../../../shared/world.ts';
import { MovedLimits } from './moved-limits.tsx';
import { NoticeForm } from './notice-form.tsx';

const words = {
  open: { zh: '录入这一年的放假通知', en: 'Enter a holiday notice of this year' },
} as const satisfies Record<string, Bilingual>;

/** For the system administrator: entering a notice, and which limits moved by it. */
export function NoticeEntry({ year }: { readonly year: number }) {
  const t = useText();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const enter = useMutation({
    mutationFn: (notice: NoticeInput) => api.post<NoticeAnswer>('/calendar/notices', notice),
    onSuccess: async () => {
      setOpen(false);
      await Promise.all(
        [['calendar'], worldQuery.queryKey, ['inbox'], ['late'], ['matter']].map((queryKey) => queries.invalidateQueries({ queryKey })),
      );
    },
  });
  return (
    <>
      {enter.data !== undefined && <MovedLimits moved={enter.data.moved} />}
      {open ? (
        <NoticeForm year={year} entering={enter} onCancel={() => setOpen(false)} />
      ) : (
        <Button type="primary" onClick={() => setOpen(true)}>
          {t(words.open)}
        </Button>
      )}
    </>
  );
}
