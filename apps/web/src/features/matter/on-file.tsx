import type { MatterView } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import type { ReactNode } from 'react';
import { ArticleChips } from '../../shared/article-chip.tsx';
import { AttachmentLink } from '../../shared/attachment-link.tsx';
import { momentName } from '../../shared/dates.ts';
import { useReading } from '../../shared/language.tsx';
import { useMarks } from '../../shared/marks.ts';
import { useMatterNames } from '../../shared/matter-names.ts';
import { useToday } from '../../shared/now.ts';
import { useRecordNames } from './record-names.ts';

const words = {
  records: { zh: '存档材料', en: 'Records' },
  wanted: { zh: '尚缺', en: 'wanted' },
  notices: { zh: '告知', en: 'Notices' },
  waiting: { zh: '待告知', en: 'to be given' },
  judgements: { zh: '判断', en: 'Judgements' },
  holds: { zh: '符合', en: 'holds' },
  fails: { zh: '不符合', en: 'does not hold' },
  reasons: { zh: '对提醒说明的理由', en: 'Reasons given for going on' },
} as const satisfies Record<string, Bilingual>;

/** Records, notices, judgements and reasons on the file. */
export function OnFile({ view: { matter, explanation } }: { readonly view: MatterView }) {
  const { t, language } = useReading();
  const m = useMarks();
  const names = useMatterNames();
  const today = useToday();
  const recordName = useRecordNames();
  const { records, notices, judgements, reasons } = matter;
  const wanted = explanation.records.filter(({ item }) => records[item] === undefined);
  const by = (each: { readonly actor: Parameters<typeof names.actor>[0]; readonly at: string }) =>
    `${names.actor(each.actor)} ${momentName(each.at, language, today)}`;
  return (
    <>
      <Listed title={t(words.records)} count={Object.keys(records).length + wanted.length}>
        {Object.entries(records).map(([item, record]) => (
          <li key={item}>
            {t(recordName(item))}
            {m.colon}
            {record.note} {record.attachment !== null && <AttachmentLink attachment={record.attachment} />} <small>{by(record)}</small>
          </li>
        ))}
        {wanted.map(({ item, provision }) => (
          <li key={item}>
            {t(recordName(item))} <span className="circulation-unread">{t(words.wanted)}</span> <ArticleChips provisions={[provision]} />
          </li>
        ))}
      </Listed>
      <Listed title={t(words.notices)} count={notices.length}>
        {notices.map((notice) => (
          <li key={`${notice.provision} ${notice.to} ${notice.arose_at}`}>
            {t(names.role(notice.to))}
            {m.colon}
            {notice.given === null ? (
              <span className="circulation-unread">{t(words.waiting)}</span>
            ) : (
              <>
                {notice.given.note} <small>{by(notice.given)}</small>
              </>
            )}{' '}
            <ArticleChips provisions={[notice.provision]} />
          </li>
        ))}
      </Listed>
      <Listed title={t(words.judgements)} count={Object.keys(judgements).length}>
        {Object.entries(judgements).map(([provision, judgement]) => (
          <li key={provision}>
            {t(judgement.holds ? words.holds : words.fails)}
            {m.colon}
            {judgement.note} <small>{by(judgement)}</small> <ArticleChips provisions={[provision]} />
          </li>
        ))}
      </Listed>
      <Listed title={t(words.reasons)} count={reasons.length}>
        {reasons.map((given) => (
          <li key={`${given.provision} ${given.at}`}>
            {given.reason} <small>{by(given)}</small> <ArticleChips provisions={[given.provision]} />
          </li>
        ))}
      </Listed>
    </>
  );
}

interface ListedProps {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

function Listed({ title, count, children }: ListedProps) {
  const m = useMarks();
  if (count === 0) return null;
  return (
    <section>
      <h3>
        {title}
        {m.open}
        {count}
        {m.close}
      </h3>
      <ul className="plain-list">{children}</ul>
    </section>
  );
}
