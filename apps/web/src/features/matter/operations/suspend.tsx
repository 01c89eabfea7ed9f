import { type Bilingual, citation, type ProvisionId } from '@guiju/kernel';
import { Select } from 'antd';
import { useId, useState } from 'react';
import { useText } from '../../../shared/language.tsx';
import { useWorld } from '../../../shared/world.ts';
import { actionWords } from '../action-words.ts';
import type { OperationProps } from './operation.ts';
import { PlainReason } from './plain-reason.tsx';

const words = {
  ground: { zh: '依据的时限条款（可不选）', en: 'Provision it rests on (optional)' },
  note: {
    zh: '中止期间不计时限，暂停办理；起止日期写入时限说明。',
    en: 'No limit runs and nothing is handled meanwhile; the pause stays in the account of the limits.',
  },
} as const satisfies Record<string, Bilingual>;

/** Stops the limits with a lawful reason (中止计时). */
export function Suspend(props: OperationProps) {
  const t = useText();
  const id = useId();
  const { rulebook } = useWorld();
  const [provision, setProvision] = useState<ProvisionId>();
  const options = props.view.limits.map(({ provision: value }) => ({ value, label: t(citation(rulebook, value)) }));
  return (
    <PlainReason
      {...props}
      title={actionWords.suspend}
      note={words.note}
      command={(reason) => ({ type: 'suspend', reason, ...(provision === undefined ? {} : { provision }) })}
    >
      {options.length > 0 && (
        <div className="operation-field">
          <label htmlFor={id}>{t(words.ground)}</label>
          <Select id={id} allowClear value={provision} options={options} onChange={setProvision} />
        </div>
      )}
    </PlainReason>
  );
}
