import { PlusOutlined } from '@ant-design/icons';
import type { Bilingual, Role } from '@guiju/kernel';
import { Button } from 'antd';
import { namedRoles } from '../../../shared/draft/named-roles.ts';
import { UnitsField } from '../../../shared/draft/units-field.tsx';
import { useText } from '../../../shared/language.tsx';
import type { Proposal, ProposedStage } from './act-model.ts';
import { ProposedStageFields } from './proposed-stage-fields.tsx';

const words = {
  units: { zh: '承办单位', en: 'Units that handle it' },
  stages: { zh: '拟请领导批示、同意的', en: 'Leaders to be asked' },
  add: { zh: '添加一位领导', en: 'Ask a leader' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly proposal: Proposal;
  readonly onChange: (proposal: Proposal) => void;
}

/** With a handling proposal: the units that handle and cooperate, and the leaders to be asked, each with the reason. */
export function ProposalFields({ proposal, onChange }: Props) {
  const t = useText();
  const { units, stages } = proposal;
  const setStages = (next: readonly ProposedStage[]) => onChange({ ...proposal, stages: next });
  const blank: ProposedStage = {
    key: Math.max(0, ...stages.map(({ key }) => key)) + 1,
    act: 'approve',
    join: 'all',
    seats: [],
    reason: '',
  };
  return (
    <>
      <fieldset className="operation-field">
        <legend>{t(words.units)}</legend>
        <div className="facts">
          {namedRoles.map((role: Role) => (
            <UnitsField
              key={role}
              role={role}
              units={units[role] ?? []}
              onChange={(ids) => onChange({ ...proposal, units: { ...units, [role]: ids } })}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className="operation-field">
        <legend>{t(words.stages)}</legend>
        {stages.map((stage) => (
          <ProposedStageFields
            key={stage.key}
            stage={stage}
            onChange={(next) => setStages(stages.map((each) => (each.key === stage.key ? next : each)))}
            onRemove={() => setStages(stages.filter(({ key }) => key !== stage.key))}
          />
        ))}
        <Button type="dashed" icon={<PlusOutlined aria-hidden />} onClick={() => setStages([...stages, blank])}>
          {t(words.add)}
        </Button>
      </fieldset>
    </>
  );
}
