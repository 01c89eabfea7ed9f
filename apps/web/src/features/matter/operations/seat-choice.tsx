import type { AvailabilityView } from '@guiju/contract';
import { acts, type Bilingual, findSeat, type Matter, type SeatId } from '@guiju/kernel';
import { Select } from 'antd';
import { useId } from 'react';
import { useText } from '../../../shared/language.tsx';
import { type MatterNames, useMatterNames } from '../../../shared/matter-names.ts';

const words = {
  seat: { zh: '针对', en: 'About' },
  submission: { zh: '报送', en: 'the submission' },
} as const satisfies Record<string, Bilingual>;

/** What a seat is called where there are several to choose from: its act and its post; planned ones are named like their stage. */
function seatName(matter: Matter, id: SeatId | undefined, names: MatterNames, t: (text: Bilingual) => string): string {
  if (id === undefined || id === 'submission') return t(words.submission);
  const found = findSeat(matter, id);
  if (found !== undefined) {
    const { stage, seat } = found;
    return `${t(acts[stage.act])} · ${seat.post === null ? t(names.role(seat.role)) : names.post(seat.post)}`;
  }
  for (const { id: stage, act, planned } of matter.stages) {
    const seat = planned.find(({ place }) => `${stage}.p${place}` === id);
    if (seat !== undefined) return `${t(acts[act])} · ${seat.post === null ? t(names.role(seat.role)) : names.post(seat.post)}`;
  }
  return id;
}

interface Props {
  readonly matter: Matter;
  readonly entries: readonly AvailabilityView[];
  readonly value: SeatId | undefined;
  readonly onChange: (seat: SeatId) => void;
}

/** Which seat an operation is about, asked only where it could be about several. */
export function SeatChoice({ matter, entries, value, onChange }: Props) {
  const t = useText();
  const id = useId();
  const names = useMatterNames();
  const options = entries.flatMap(({ may, seat }) =>
    may && seat !== undefined ? [{ value: seat, label: seatName(matter, seat, names, t) }] : [],
  );
  if (options.length < 2) return null;
  return (
    <div className="operation-field">
      <label htmlFor={id}>{t(words.seat)}</label>
      <Select id={id} value={value ?? null} options={options} onChange={onChange} />
    </div>
  );
}
