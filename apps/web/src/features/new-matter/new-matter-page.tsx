import type { MatterView } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
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

/** A new matter of any kind (`/new/paper`, `/new/issuance`, …). */
export function NewMatterPage() {
  const t = useText();
  const { kind } = useParams({ from: '/desk/new/$kind' });
  const { rulebook } = useWorld();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [view, setView] = useState<MatterView | null>(null);
  const definition = rulebook.forKind(kind)?.kind;
  if (definition === undefined) return <Empty title={t(words.unknown)} />;
  const store = (stored: MatterView) => {
    setView(stored);
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
