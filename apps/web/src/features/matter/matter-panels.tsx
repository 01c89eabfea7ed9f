import type { MatterView } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { Tabs } from 'antd';
import type { CSSProperties } from 'react';
import { useText } from '../../shared/language.tsx';
import { useNarrow } from '../../shared/narrow.ts';
import { usePreference } from '../../shared/preference.ts';
import { BasisPanel } from './basis-panel.tsx';
import { Panel } from './panel.tsx';
import { PaperPanel } from './paper-panel.tsx';
import { SlipPanel } from './slip-panel.tsx';

const panels = [
  { key: 'paper', title: { zh: '文稿', en: 'Paper' }, short: { zh: '文', en: 'Paper' }, weight: 1.05, Body: PaperPanel },
  { key: 'slip', title: { zh: '流程与意见', en: 'Slip and opinions' }, short: { zh: '流程', en: 'Slip' }, weight: 1.05, Body: SlipPanel },
  {
    key: 'basis',
    title: { zh: '依据 · 时限 · 检查 · 台账', en: 'Basis · limits · checks · ledger' },
    short: { zh: '依据', en: 'Basis' },
    weight: 0.9,
    Body: BasisPanel,
  },
] as const satisfies readonly { readonly title: Bilingual; readonly [key: string]: unknown }[];

/** Paper, slip and basis: side by side at the desk, folded as the reader likes; as tabs on the phone. */
export function MatterPanels({ view }: { readonly view: MatterView }) {
  const t = useText();
  const narrow = useNarrow();
  const [folded, setFolded] = usePreference<readonly string[]>('matter.folded', []);
  if (narrow) {
    return (
      <Tabs
        className="matter-tabs"
        defaultActiveKey="slip"
        centered
        items={panels.map(({ key, title, short, Body }) => ({
          key,
          label: t(short),
          children: (
            <>
              <h2 className="unseen">{t(title)}</h2>
              <Body view={view} />
            </>
          ),
        }))}
      />
    );
  }
  const columns = panels.map(({ key, weight }) => (folded.includes(key) ? '44px' : `minmax(0, ${weight}fr)`)).join(' ');
  const toggle = (key: string) => setFolded(folded.includes(key) ? folded.filter((each) => each !== key) : [...folded, key]);
  return (
    <div className="panels" style={{ '--columns': columns } as CSSProperties}>
      {panels.map(({ key, title, Body }) => (
        <Panel key={key} title={title} open={!folded.includes(key)} onToggle={() => toggle(key)}>
          <Body view={view} />
        </Panel>
      ))}
    </div>
  );
}
