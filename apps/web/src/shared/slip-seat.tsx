import { type Bilingual, holdersOf, type KindId, type Round, type Seat, type Stage } from '@guiju/kernel';
import { ArticleChips } from './article-chip.tsx';
import { dayName, dayOf, momentName } from './dates.ts';
import { useReading } from './language.tsx';
import { useMarks } from './marks.ts';
import { useMatterNames } from './matter-names.ts';
import { useToday } from './now.ts';
import { OriginView } from './origin-view.tsx';
import { seatState, successorOf } from './slip-model.ts';
import { SlipOpinion } from './slip-opinion.tsx';
import { useWorld } from './world.ts';

const words = {
  vacant: { zh: '无人在岗，请办公室处理', en: 'nobody holds it; the office has to see to it' },
  to: { zh: '转给', en: 'to' },
  read: { zh: '已读', en: 'read' },
  since: { zh: '收到', en: 'received' },
  overdue: { zh: '已超时限', en: 'past its limit' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly seat: Seat;
  readonly stage: Pick<Stage, 'act' | 'origin'>;
  readonly round: Round;
  readonly kind: KindId;
}

/** One seat of a round: post, who, what came of it, opinion and time; whatever happened to it stays visible. */
export function SlipSeat({ seat, stage, round, kind }: Props) {
  const { t, language } = useReading();
  const m = useMarks();
  const names = useMatterNames();
  const today = useToday();
  const { directory } = useWorld();
  const { look, word } = seatState(stage.act, seat);
  // Who acted is told with the act; before that it is whoever held the post when it was asked.
  const asked = seat.opened_at === null ? today : dayOf(seat.opened_at);
  const holder = seat.post === null || seat.act !== null ? '' : holdersOf(directory, seat.post, asked).map(names.person).join(m.comma);
  const successor = successorOf(round, seat);
  const cause = seat.ended !== null && (seat.ended.code === 'transferred' || seat.ended.code === 'removed') ? seat.ended : null;
  return (
    <li className={`slip-seat slip-seat-${look}`} data-seat={seat.id}>
      <div className="slip-seat-head">
        <span>
          <span className="slip-post">{seat.post === null ? t(names.role(seat.role)) : names.post(seat.post)}</span> {holder}
        </span>
        <span className="slip-word">{t(word)}</span>
      </div>
      {seat.unit !== null && <p className="slip-small">{names.unit(seat.unit)}</p>}
      {seat.post === null && look === 'open' && <p className="slip-urgent">{t(words.vacant)}</p>}
      {seat.origin.by === 'person' && stage.origin.by !== 'person' && (
        <p>
          <OriginView origin={seat.origin} />
        </p>
      )}
      {seat.act !== null && <SlipOpinion act={seat.act} kind={kind} />}
      {cause !== null && (
        <p className="slip-small">
          {successor?.post != null && `${t(words.to)} ${names.post(successor.post)} · `}
          {cause.reason} {cause.actor !== null && names.actor(cause.actor)} {momentName(cause.at, language, today)}
        </p>
      )}
      {look === 'open' && seat.opened_at !== null && (
        <p className="slip-small">
          {t(words.since)} {momentName(seat.opened_at, language, today)}
          {seat.read_at !== null && ` · ${t(words.read)} ${momentName(seat.read_at, language, today)}`}
        </p>
      )}
      {seat.overdue !== null && (
        <p className="slip-urgent">
          {t(words.overdue)} {dayName(seat.overdue.due, language, today)} <ArticleChips provisions={[seat.overdue.provision]} />
        </p>
      )}
      {seat.urged.length > 0 && (
        <p className="slip-small">{t({ zh: `已催办 ${seat.urged.length} 次`, en: `urged ${seat.urged.length} times` })}</p>
      )}
    </li>
  );
}
