import { bindRole, holdersOf, type Matter, type PlannedSeat, postOf, type Stage } from '@guiju/kernel';
import { useText } from './language.tsx';
import { useMarks } from './marks.ts';
import { useMatterNames } from './matter-names.ts';
import { useToday } from './now.ts';
import { OriginView } from './origin-view.tsx';
import { useWorld } from './world.ts';

interface Props {
  readonly matter: Pick<Matter, 'unit' | 'area' | 'submitter' | 'units_for'>;
  readonly stage: Stage;
}

/** The seats of a stage to come: the role, and who would be asked if it opened today. */
export function SlipAhead({ matter, stage }: Props) {
  const t = useText();
  const m = useMarks();
  const names = useMatterNames();
  const today = useToday();
  const { directory } = useWorld();
  const { unit, area, submitter, units_for: unitsFor } = matter;
  const submitterUnit = postOf(directory, submitter.post)?.unit ?? unit;
  const context = { unit, area, submitterUnit, submitterPost: submitter.post, unitsFor };
  const asked = ({ role, post, unit: named }: PlannedSeat): string => {
    const posts =
      post === null ? bindRole(directory, role, named === null ? context : { ...context, unitsFor: { [role]: [named] } }, today) : [post];
    return posts.map((each) => [names.post(each), ...holdersOf(directory, each, today).map(names.person)].join(' ')).join(m.comma);
  };
  return (
    <ul className="slip-seats">
      {stage.planned.map((planned) => (
        <li key={planned.place} className="slip-seat">
          {planned.post === null && <span>{t(names.role(planned.role))}</span>}
          <p className="slip-small">{asked(planned)}</p>
          {planned.origin.by === 'person' && stage.origin.by !== 'person' && <OriginView origin={planned.origin} />}
        </li>
      ))}
    </ul>
  );
}
