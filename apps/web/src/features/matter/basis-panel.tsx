import type { MatterView } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { Tabs } from 'antd';
import { useText } from '../../shared/language.tsx';
import { usePreference } from '../../shared/preference.ts';
import { ChecksTab } from './checks-tab.tsx';
import { LedgerTab } from './ledger-tab.tsx';
import { LimitsTab } from './limits-tab.tsx';
import { WhyTab } from './why-tab.tsx';

const tabs = [
  { key: 'why', label: { zh: '依据', en: 'Why' }, Body: WhyTab },
  { key: 'limits', label: { zh: '时限', en: 'Limits' }, Body: LimitsTab },
  { key: 'checks', label: { zh: '检查', en: 'Checks' }, Body: ChecksTab },
  { key: 'ledger', label: { zh: '台账', en: 'Ledger' }, Body: LedgerTab },
] as const satisfies readonly { readonly label: Bilingual; readonly [key: string]: unknown }[];

/** Why it is as it is: the account, the limits, the checks and the ledger. */
export function BasisPanel({ view }: { readonly view: MatterView }) {
  const t = useText();
  const [tab, setTab] = usePreference<string>('matter.basis', 'why');
  return (
    <Tabs
      size="small"
      activeKey={tab}
      onChange={setTab}
      items={tabs.map(({ key, label, Body }) => ({ key, label: t(label), children: <Body view={view} /> }))}
    />
  );
}
