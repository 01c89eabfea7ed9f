import type { Bilingual, KindId, RecordedAct } from '@guiju/kernel';
import { valueName, wordsOf } from '@guiju/kernel';
import { ArticleChips } from './article-chip.tsx';
import { AttachmentLink } from './attachment-link.tsx';
import { momentName } from './dates.ts';
import { useReading } from './language.tsx';
import { useMarks } from './marks.ts';
import { useMatterNames } from './matter-names.ts';
import { useToday } from './now.ts';
import { useWorld } from './world.ts';

const words = {
  behalf: { zh: '代', en: 'on behalf of' },
  deemed: { zh: '逾期未答复，视为没有不同意见', en: 'no answer within the limit: deemed no objection' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
} as const satisfies Record<string, Bilingual>;

/** An act on record: opinion, what it established, attachments, who, on whose behalf and when. A withdrawn one stays, struck through. */
export function SlipOpinion({ act, kind }: { readonly act: RecordedAct; readonly kind: KindId }) {
  const { t, language } = useReading();
  const m = useMarks();
  const names = useMatterNames();
  const today = useToday();
  const { rulebook } = useWorld();
  const factWords = wordsOf(rulebook, kind);
  return (
    <>
      {act.deemed !== null && (
        <p>
          {t(words.deemed)} <ArticleChips provisions={[act.deemed]} />
        </p>
      )}
      {act.opinion !== '' && <p className={act.withdrawn === null ? 'slip-opinion' : 'slip-opinion slip-withdrawn'}>{act.opinion}</p>}
      {Object.entries(act.facts).map(([name, value]) => (
        <p key={name} className="slip-small">
          {t(factWords.fact(name))}
          {m.colon}
          {t(valueName(factWords, name, value))}
        </p>
      ))}
      {act.attachments.map((attachment) => (
        <p key={attachment.hash}>
          <AttachmentLink attachment={attachment} />
        </p>
      ))}
      {act.deemed === null && (
        <p className="slip-small">
          {names.person(act.actor.person)}
          {act.on_behalf_of !== null && `${m.open}${t(words.behalf)} ${names.post(act.on_behalf_of)}${m.close}`}{' '}
          {momentName(act.at, language, today)}
        </p>
      )}
      {act.withdrawn !== null && (
        <p className="slip-small">
          {t(words.withdrawn)} {momentName(act.withdrawn.at, language, today)}
          {m.colon}
          {act.withdrawn.reason}
        </p>
      )}
    </>
  );
}
