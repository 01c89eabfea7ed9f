import type { MatterView } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { useQueryClient } from '@tanstack/react-query';
import { Navigate, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { DraftEditor } from '../../shared/draft/draft-editor.tsx';
import { Empty } from '../../shared/empty.tsx';
import { useText } from '../../shared/language.tsx';
import { takeView } from '../../shared/matter-query.ts';
import { Page } from '../../shared/page.tsx';
import { useWorld } from '../../shared/world.ts';

const words = {
  unknown: { zh: '没有这一类事项，请从“新建”菜单里选择。', en: 'There is no such kind of matter; choose one under “New”.' },
} as const satisfies Record<string, Bilingual>;

/** A new matter of any kind (`/new/paper`, `/new/issuance`, …); once it is stored the address names it, so that a reload goes on with it. */
export function NewMatterPage() {
  const t = useText();
  const { kind } = useParams({ from: '/desk/new/$kind' });
  const { matter } = useSearch({ from: '/desk/new/$kind' });
  const { rulebook } = useWorld();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [view, setView] = useState<MatterView | null>(null);
  const definition = rulebook.forKind(kind)?.kind;
  if (definition === undefined) return <Empty title={t(words.unknown)} />;
  if (view === null && matter !== undefined) return <Navigate to="/matters/$id" params={{ id: matter }} replace />;
  const store = (stored: MatterView) => {
    setView(stored);
    void navigate({
      to: '/new/$kind',
      params: { kind },
      search: { matter: stored.matter.id },
      replace: true,
      resetScroll: false,
      ignoreBlocker: true,
    });
    takeView(queries, stored);
  };
  const done = (stored: MatterView) => {
    takeView(queries, stored);
    void navigate({ to: '/matters/$id', params: { id: stored.matter.id }, replace: true });
  };
  return (
    <Page title={t({ zh: `新建${definition.name.zh}`, en: `New ${definition.name.en}` })}>
      <DraftEditor key={kind} kind={kind} view={view} onStored={store} onDone={done} />
    </Page>
  );
}
