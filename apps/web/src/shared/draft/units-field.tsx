import type { Role, UnitId } from '@guiju/kernel';
import { Select } from 'antd';
import { useId } from 'react';
import { useText } from '../language.tsx';
import { useNames } from '../names.ts';
import { useWorld } from '../world.ts';

interface Props {
  readonly role: Role;
  readonly units: readonly UnitId[];
  readonly onChange: (units: readonly UnitId[]) => void;
}

/** Units named for a role: one where there is one lead, else any number. */
export function UnitsField({ role, units, onChange }: Props) {
  const t = useText();
  const id = useId();
  const names = useNames();
  const { directory } = useWorld();
  const single = role === 'lead_department';
  const options = directory.units.filter(({ kind }) => kind !== 'government').map(({ id: value, name: label }) => ({ value, label }));
  const search = { optionFilterProp: 'label' };
  return (
    <div className="fact" data-field={`units_for.${role}`}>
      <label htmlFor={id}>{t(names.role(role))}</label>
      {single ? (
        <Select
          id={id}
          allowClear
          showSearch={search}
          value={units[0]}
          options={options}
          onChange={(unit: UnitId | undefined) => onChange(unit === undefined ? [] : [unit])}
        />
      ) : (
        <Select
          id={id}
          mode="multiple"
          showSearch={search}
          value={[...units]}
          options={options}
          onChange={(chosen: UnitId[]) => onChange(chosen)}
        />
      )}
    </div>
  );
}
