import { acts, type Bilingual, type Matter } from '@guiju/kernel';
import './print.css';
import { verdictName } from '../../shared/act-words.ts';
import { dayName, dayOf, momentName } from '../../shared/dates.ts';
import { useReading } from '../../shared/language.tsx';
import { useMarks } from '../../shared/marks.ts';
import { useMatterNames } from '../../shared/matter-names.ts';
import { useWorld } from '../../shared/world.ts';
import { actsOnSlip } from './handling-slip-model.ts';
import { occasionName, saidOf } from './said-model.ts';

const words = {
  slip: { zh: '文件处理单', en: 'Handling slip' },
  title: { zh: '标题', en: 'Title' },
  unit: { zh: '报送单位', en: 'From' },
  submitted: { zh: '报送', en: 'Submitted' },
  number: { zh: '文号', en: 'Number' },
  attachments: { zh: '附件', en: 'Attachments' },
  stage: { zh: '环节', en: 'Stage' },
  opinion: { zh: '意见', en: 'Opinion' },
  who: { zh: '办理人', en: 'By' },
  when: { zh: '时间', en: 'When' },
  withdrawn: { zh: '（已撤回）', en: '(withdrawn)' },
  behalf: { zh: '代', en: 'for' },
  said: { zh: '往来意见', en: 'What was said' },
  stamp: { zh: '归档章', en: 'Archive stamp' },
  text: { zh: '正文', en: 'Text' },
} as const satisfies Record<string, Bilingual>;

/** On paper every day stands with its year. */
const ANY = '';

/** The slip on paper (A4): head, every act with its opinion, what was said, room for the archive's stamp, then the text. Shown in print only. */
export function HandlingSlip({ matter }: { readonly matter: Matter }) {
  const { t, language } = useReading();
  const m = useMarks();
  const names = useMatterNames();
  const { rulebook } = useWorld();
  const { content, number, submission } = matter;
  const said = [...saidOf(matter.comments)].reverse();
  return (
    <div className="handling-slip" aria-hidden>
      <p className="handling-organ">{t(rulebook.data.name)}</p>
      <p className="handling-name">{t(words.slip)}</p>
      <table>
        <tbody>
          <tr>
            <th>{t(words.title)}</th>
            <td colSpan={3}>{content.title}</td>
          </tr>
          <tr>
            <th>{t(words.unit)}</th>
            <td>{names.unit(matter.unit)}</td>
            <th>{t(words.number)}</th>
            <td>{number?.text ?? ''}</td>
          </tr>
          <tr>
            <th>{t(words.submitted)}</th>
            <td>
              {names.actor(matter.submitter)} {submission !== null && dayName(dayOf(submission.at), language, ANY)}
            </td>
            <th>{t(words.attachments)}</th>
            <td>{content.attachments.map(({ name }) => name).join(m.semicolon)}</td>
          </tr>
        </tbody>
      </table>
      <table>
        <thead>
          <tr>
            <th>{t(words.stage)}</th>
            <th className="handling-opinion">{t(words.opinion)}</th>
            <th>{t(words.who)}</th>
            <th>{t(words.when)}</th>
          </tr>
        </thead>
        <tbody>
          {actsOnSlip(matter).map(({ stage, post, role, act }) => (
            <tr key={act.n}>
              <td>{t(acts[stage])}</td>
              <td>
                {t(verdictName(stage, act.verdict))}
                {act.withdrawn !== null && t(words.withdrawn)} {act.opinion}
              </td>
              <td>
                {post === null ? t(names.role(role)) : names.post(post)} {names.person(act.actor.person)}
                {act.on_behalf_of !== null && `${m.open}${t(words.behalf)}${names.post(act.on_behalf_of)}${m.close}`}
              </td>
              <td>{momentName(act.at, language, ANY)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {said.length > 0 && (
        <table>
          <tbody>
            {said.map(({ at, actor, text, on }) => (
              <tr key={`${at} ${actor.post} ${text}`}>
                <th>{t(occasionName(on))}</th>
                <td className="handling-opinion">{text}</td>
                <td>{names.actor(actor)}</td>
                <td>{momentName(at, language, ANY)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="handling-stamp">{t(words.stamp)}</div>
      {content.text.trim() !== '' && (
        <section className="handling-text">
          <p className="handling-title">{content.title}</p>
          <p className="version-text">{content.text}</p>
        </section>
      )}
    </div>
  );
}
