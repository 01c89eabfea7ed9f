import type { MatterView } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { Alert } from 'antd';
import { momentName } from '../../shared/dates.ts';
import { FindingLine, FindingList } from '../../shared/finding-list.tsx';
import { toneOf } from '../../shared/finding-model.ts';
import { useReading } from '../../shared/language.tsx';
import { useMarks } from '../../shared/marks.ts';
import { useMatterNames } from '../../shared/matter-names.ts';
import { useToday } from '../../shared/now.ts';
import { useWorld } from '../../shared/world.ts';

const words = {
  returned: { zh: '已退回', en: 'Returned' },
  completion: { zh: '须补正', en: 'To be completed' },
  straight: { zh: '改好提交后，直接回到退回的环节。', en: 'Submitted again, it goes straight back to the stage that returned it.' },
  steps: { zh: '改好提交后，逐级重新办理。', en: 'Submitted again, it goes through the stages step by step.' },
} as const satisfies Record<string, Bilingual>;

/** Why the matter came back, what is missing, and where it goes after it is mended. */
export function ReturnedNotice({ view: { matter } }: { readonly view: MatterView }) {
  const { t, language } = useReading();
  const m = useMarks();
  const names = useMatterNames();
  const today = useToday();
  const { rulebook } = useWorld();
  if (matter.status !== 'returned') return null;
  const { completion, return_path, returned_for, comments } = matter;
  // What a person judged against has no finding of its own: the provision itself is what it came back for.
  const judged = returned_for.flatMap((finding) => (toneOf(finding) === 'judge' ? (rulebook.byId.get(finding.provision ?? '') ?? []) : []));
  const said = [...comments].reverse().find(({ on }) => on === 'return' || on === 'request_completion');
  return (
    <Alert
      className="notice"
      type="warning"
      showIcon
      title={t(completion === null ? words.returned : words.completion)}
      description={
        <>
          {said !== undefined && (
            <p>
              {names.actor(said.actor)} {momentName(said.at, language, today)}
              {completion === null && `${m.colon}${said.text}`}
            </p>
          )}
          {completion !== null && (
            <ol>
              {completion.items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ol>
          )}
          <FindingList kind={matter.kind} findings={returned_for.filter((finding) => toneOf(finding) !== 'judge')} />
          {judged.length > 0 && (
            <ul className="findings">
              {judged.map(({ id, gist }) => (
                <FindingLine key={id} tone="return" fields={[]} provisions={[id]}>
                  {t(gist)}
                </FindingLine>
              ))}
            </ul>
          )}
          {return_path !== null && <p>{t(return_path.mode === 'straight_back' ? words.straight : words.steps)}</p>}
        </>
      }
    />
  );
}
