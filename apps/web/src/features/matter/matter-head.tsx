import type { MatterView } from '@guiju/contract';
import { type Bilingual, retentions } from '@guiju/kernel';
import { momentName } from '../../shared/dates.ts';
import { useReading } from '../../shared/language.tsx';
import { mostPressing } from '../../shared/limit-model.ts';
import { LimitView } from '../../shared/limit-view.tsx';
import { useMarks } from '../../shared/marks.ts';
import { useMatterNames } from '../../shared/matter-names.ts';
import { statusWords } from '../../shared/matter-words.ts';
import { useToday } from '../../shared/now.ts';
import { MatterFiles } from './matter-files.tsx';

const words = {
  untitled: { zh: '（未填标题）', en: '(no title)' },
  void: { zh: '已作废', en: 'void' },
  archived: { zh: '档号', en: 'Archived as' },
  urgent: { zh: '紧急', en: 'urgent' },
  submitted: { zh: '报送', en: 'submitted' },
} as const satisfies Record<string, Bilingual>;

const isUrgent = ({ matter }: MatterView): boolean => {
  const urgency = matter.facts['urgency']?.value;
  return (typeof urgency === 'string' && urgency !== 'none') || matter.facts['especially_urgent']?.value === true;
};

/** What it is, whose it is, where it stands, and the limit that presses most. */
export function MatterHead({ view }: { readonly view: MatterView }) {
  const { t, language } = useReading();
  const m = useMarks();
  const names = useMatterNames();
  const today = useToday();
  const { matter, limits } = view;
  const { content, number, status, submission, submitter } = matter;
  const pressing = mostPressing(limits);
  return (
    <header className="matter-head">
      <div className="matter-line">
        <span className={`matter-status matter-${status}`}>{t(statusWords[status])}</span>
        {isUrgent(view) && <span className="matter-urgent">{t(words.urgent)}</span>}
        <span>{t(names.kind(matter.kind))}</span>
        {number !== null && (
          <span className={number.void ? 'matter-void' : 'matter-number'}>
            {number.text}
            {number.void && `${m.open}${t(words.void)}${m.close}`}
          </span>
        )}
        <span>{names.unit(matter.unit)}</span>
        <span>
          {names.actor(submitter)}
          {submission !== null && ` ${momentName(submission.at, language, today)} ${t(words.submitted)}`}
        </span>
        {pressing !== undefined && <LimitView limit={pressing} withAct />}
        {matter.archived !== undefined && (
          <span className="matter-number">
            {t(words.archived)} {matter.archived.text} {t(retentions[matter.archived.retention])}
          </span>
        )}
        <MatterFiles matter={matter} />
      </div>
      <h1>{content.title === '' ? t(words.untitled) : content.title}</h1>
    </header>
  );
}
