import { acts, type Bilingual, type Limit, type Matter, type RunningLimit, type Stage } from '@guiju/kernel';
import { dayName, momentName } from './dates.ts';
import { useReading } from './language.tsx';
import { LimitView } from './limit-view.tsx';
import { useMatterNames } from './matter-names.ts';
import { useToday } from './now.ts';
import { OriginView } from './origin-view.tsx';
import { SlipAhead } from './slip-ahead.tsx';
import { endOf, joinWord, limitFor, stageNote, wasRepeated } from './slip-model.ts';
import { SlipSeat } from './slip-seat.tsx';

const words = {
  expected: { zh: '应于', en: 'by' },
  repeated: { zh: '此后内容有改动或被退回，已重新办理。', en: 'Done anew since: something changed, or it came back.' },
  ended: { zh: '本轮止于', en: 'This round ended' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly stage: Stage;
  readonly matter: Pick<Matter, 'kind' | 'unit' | 'area' | 'submitter' | 'units_for'>;
  readonly limits: readonly RunningLimit[];
  readonly expected: readonly Limit[];
}

/** One stage with every round it had; one that is ahead shows who will be asked and by when. */
export function SlipStage({ stage, matter, limits, expected }: Props) {
  const { t, language } = useReading();
  const names = useMatterNames();
  const today = useToday();
  const [join, note] = [joinWord(stage.join, Math.max(stage.planned.length, stage.rounds.at(-1)?.seats.length ?? 0)), stageNote(stage)];
  const limit = stage.state === 'open' ? limitFor(stage, limits) : undefined;
  const due = stage.state === 'ahead' ? expected.find(({ act }) => act === stage.act)?.due : null;
  return (
    <li className={`slip-stage slip-${stage.state}`} aria-current={stage.state === 'open' ? 'step' : undefined}>
      <div className="slip-head">
        <h3 className="slip-act">{t(acts[stage.act])}</h3>
        <OriginView origin={stage.origin} />
        {join !== null && <span className="slip-small">{t(join)}</span>}
        {limit !== undefined && <LimitView limit={limit} />}
        {due != null && (
          <span className="slip-small">
            {t(words.expected)} {dayName(due, language, today)}
          </span>
        )}
        {note !== null && <span className="slip-note">{t(note)}</span>}
      </div>
      {stage.rounds.map((round) => {
        const end = endOf(round);
        return (
          <div key={round.n} className="slip-round">
            {stage.rounds.length > 1 && <p className="slip-small">{t({ zh: `第 ${round.n} 轮`, en: `Round ${round.n}` })}</p>}
            <ul className="slip-seats">
              {round.seats.map((seat) => (
                <SlipSeat key={seat.id} seat={seat} stage={stage} round={round} kind={matter.kind} />
              ))}
            </ul>
            {wasRepeated(stage, round) && <p className="slip-small">{t(words.repeated)}</p>}
            {end !== null && (
              <p className="slip-small">
                {t(words.ended)} {momentName(end.at, language, today)} {end.actor !== null && names.actor(end.actor)} {end.reason}
              </p>
            )}
          </div>
        );
      })}
      {stage.state === 'ahead' && stage.rounds.length === 0 && <SlipAhead matter={matter} stage={stage} />}
    </li>
  );
}
