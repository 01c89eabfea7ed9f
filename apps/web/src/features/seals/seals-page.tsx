import type { Bilingual } from '@guiju/kernel';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Tabs } from 'antd';
import { useText } from '../../shared/language.tsx';
import { Page } from '../../shared/page.tsx';
import { SealBasis } from './seal-basis.tsx';
import { SealList } from './seal-list.tsx';
import { SealUsesList } from './seal-uses-list.tsx';
import { WaitingPapers } from './waiting-papers.tsx';

const words = {
  title: { zh: '用印', en: 'Seals' },
  waiting: { zh: '待用印', en: 'To be sealed' },
  uses: { zh: '用印登记', en: 'Uses' },
  seals: { zh: '印章', en: 'Seals' },
} as const satisfies Record<string, Bilingual>;

const parts = { waiting: WaitingPapers, uses: SealUsesList, seals: SealList } as const;
type Part = keyof typeof parts;

const partOf = (word: string | undefined): Part => (word !== undefined && Object.hasOwn(parts, word) ? (word as Part) : 'waiting');

/** What waits for a seal, every use of one, and which seals there are. */
export function SealsPage() {
  const t = useText();
  const navigate = useNavigate();
  const { part } = useSearch({ from: '/desk/seals' });
  return (
    <Page title={t(words.title)}>
      <SealBasis />
      <Tabs
        activeKey={partOf(part)}
        destroyOnHidden
        onChange={(next) => void navigate({ to: '/seals', search: { part: next } })}
        items={Object.entries(parts).map(([key, Body]) => ({ key, label: t(words[key as Part]), children: <Body /> }))}
      />
    </Page>
  );
}
