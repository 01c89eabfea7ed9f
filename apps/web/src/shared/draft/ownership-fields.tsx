import type { Bilingual, UnitId } from '@guiju/kernel';
import { Select } from 'antd';
import { useId } from 'react';
import { useText } from '../language.tsx';
import { runsOffice } from '../oversight.ts';
import { useMe } from '../session.ts';
import { useWorld } from '../world.ts';

const words = {
  unit: { zh: '事项所属单位', en: 'Whose matter it is' },
  area: { zh: '工作领域', en: 'Area of work' },
  areaHint: { zh: '按单位找不到分管领导时填写', en: 'where the unit does not tell the deputy in charge' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly unit: UnitId;
  readonly area: string | null;
  readonly onChange: (part: { readonly unit?: UnitId; readonly area?: string | null }) => void;
}

/** Whose matter it is: the own unit; the government office also files for others. */
export function OwnershipFields({ unit, area, onChange }: Props) {
  const t = useText();
  const id = useId();
  const me = useMe();
  const { directory } = useWorld();
  const units = directory.units.filter(({ kind }) => kind !== 'government').map(({ id: value, name: label }) => ({ value, label }));
  const areas = [...new Set(directory.portfolios.flatMap((portfolio) => portfolio.areas))].map((value) => ({ value, label: value }));
  const search = { optionFilterProp: 'label' };
  if (!runsOffice(me) && areas.length === 0) return null;
  return (
    <div className="facts">
      {runsOffice(me) && (
        <div className="fact" data-field="unit">
          <label htmlFor={`${id}-unit`}>{t(words.unit)}</label>
          <Select
            id={`${id}-unit`}
            showSearch={search}
            value={unit}
            options={units}
            onChange={(chosen: UnitId) => onChange({ unit: chosen })}
          />
        </div>
      )}
      {areas.length > 0 && (
        <div className="fact" data-field="area">
          <label htmlFor={`${id}-area`}>{t(words.area)}</label>
          <Select
            id={`${id}-area`}
            allowClear
            showSearch={search}
            value={area}
            options={areas}
            onChange={(chosen: string | undefined) => onChange({ area: chosen ?? null })}
          />
          <p className="fact-hint">{t(words.areaHint)}</p>
        </div>
      )}
    </div>
  );
}
