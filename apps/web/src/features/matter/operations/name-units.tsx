import type { Role, UnitId } from '@guiju/kernel';
import { Radio } from 'antd';
import { useState } from 'react';
import { UnitsField } from '../../../shared/draft/units-field.tsx';
import { useText } from '../../../shared/language.tsx';
import { useNames } from '../../../shared/names.ts';
import { actionWords } from '../action-words.ts';
import type { OperationProps } from './operation.ts';
import { OperationDialog } from './operation-dialog.tsx';

/** Names the units that lead, cooperate or are concerned; stages that open afterwards go to them. */
export function NameUnits({ view, entries, onClose, onDone }: OperationProps) {
  const t = useText();
  const names = useNames();
  const roles = entries.flatMap(({ may, options = [] }) => (may ? options.map((option) => String(option['role'])) : []));
  const [role, setRole] = useState<Role>(roles[0] ?? '');
  const [chosen, setChosen] = useState<Readonly<Record<Role, readonly UnitId[]>>>(view.matter.units_for);
  const units = chosen[role] ?? [];
  const title = t(actionWords.name_units);
  return (
    <OperationDialog
      view={view}
      title={title}
      ok={title}
      command={units.length === 0 ? null : { type: 'name_units', role, units: [...units] }}
      onClose={onClose}
      onDone={onDone}
    >
      <Radio.Group
        aria-label={title}
        value={role}
        options={roles.map((value) => ({ value, label: t(names.role(value)) }))}
        onChange={({ target }) => setRole(target.value as Role)}
      />
      <UnitsField role={role} units={units} onChange={(next) => setChosen((all) => ({ ...all, [role]: next }))} />
    </OperationDialog>
  );
}
