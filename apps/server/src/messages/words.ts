import { acts, type Bilingual, citation, type Directory, postOf, type Rulebook } from '@guiju/kernel';

/** What a sentence is made from: the words of the message, and names for the ids in them. */
interface Told {
  readonly detail: Readonly<Record<string, string>>;
  readonly directory: Directory;
  readonly rulebook: Rulebook;
}

const post = ({ detail, directory }: Told, key: string): string => postOf(directory, detail[key] ?? '')?.title ?? detail[key] ?? '';
const person = ({ detail, directory }: Told, key: string): string =>
  directory.persons.find(({ id }) => id === detail[key])?.name ?? detail[key] ?? '';
const act = ({ detail }: Told): Bilingual => Object.entries(acts).find(([id]) => id === detail['act'])?.[1] ?? { zh: '办理', en: 'act' };
const article = ({ detail, rulebook }: Told): Bilingual => citation(rulebook, detail['provision'] ?? '');
const said = ({ detail }: Told, key: string): string => detail[key] ?? '';

const quoted = (text: string): Bilingual => ({ zh: text === '' ? '' : `：${text}`, en: text === '' ? '' : `: ${text}` });

/** What somebody at a desk did, with the words they gave. */
const didBy =
  (zh: string, en: string, key: string) =>
  (told: Told): Bilingual => {
    const words = quoted(said(told, key));
    return { zh: `${post(told, 'by')}${zh}${words.zh}`, en: `${post(told, 'by')} ${en}${words.en}` };
  };

/** How a cap stands, with what was counted up to the end of its window. */
const capSaid =
  (zh: string, en: string) =>
  (told: Told): Bilingual => ({
    zh: `${article(told).zh}的总量已${zh}限额：至今 ${said(told, 'count')}，本期到 ${said(told, 'to')}`,
    en: `the total of ${article(told).en} ${en}: ${said(told, 'count')} so far, the period ends on ${said(told, 'to')}`,
  });

const sentences: Readonly<Record<string, (told: Told) => Bilingual>> = {
  urged: didBy('催办', 'urges you', 'text'),
  returned: didBy('退回', 'returned it', 'reason'),
  completion_requested: didBy('要求补正', 'asks for completion', 'items'),
  terminated: didBy('终止办理', 'terminated it', 'reason'),
  commented: didBy('留言', 'comments', 'text'),
  stages_done: () => ({
    zh: '各环节均已办完，请办公室接着印发、公开或办结',
    en: 'every stage is done; the office goes on to issue, publish or close it',
  }),
  deemed_consent: (told) => ({
    zh: `期限已过没有答复，依${article(told).zh}视为同意`,
    en: `no answer in time counts as consent under ${article(told).en}`,
  }),
  limit_near: (told) => ({ zh: `${act(told).zh}期限将至：${said(told, 'due')}`, en: `${act(told).en} is due on ${said(told, 'due')}` }),
  limit_today: (told) => ({ zh: `${act(told).zh}今天到期`, en: `${act(told).en} is due today` }),
  limit_passed: (told) => ({ zh: `${act(told).zh}已逾期：${said(told, 'due')}`, en: `${act(told).en} was due on ${said(told, 'due')}` }),
  limit_moved: (told) => ({
    zh: `放假安排有变，${article(told).zh}的期限由 ${said(told, 'before')} 改为 ${said(told, 'after')}`,
    en: `the holidays changed: the limit of ${article(told).en} moves from ${said(told, 'before')} to ${said(told, 'after')}`,
  }),
  seat_vacant: (told) => ({ zh: `${act(told).zh}环节无人可办，请安排`, en: `nobody can ${act(told).en}; please arrange for it` }),
  edition_waiting: (told) => ({
    zh: `新版规则已施行，${said(told, 'matters')} 件在办事项待改按新版办理`,
    en: `a new edition is in force; ${said(told, 'matters')} matters under way are to be brought under it`,
  }),
  cadence_due: (told) => ({
    zh: `${article(told).zh}规定的次数本期还不够（已有 ${said(told, 'count')} 次），请在 ${said(told, 'due')} 前安排`,
    en: `${article(told).en}: not enough in this period yet (${said(told, 'count')} so far); arrange for it by ${said(told, 'due')}`,
  }),
  quota_near: capSaid('接近', 'is near its cap'),
  quota_reached: capSaid('达到', 'is at its cap'),
  quota_over: capSaid('超过', 'is over its cap'),
  delegation_ended: (told) => ({
    zh: `${post(told, 'post')}委托${person(told, 'to')}，${said(told, 'last_day')} 已到期`,
    en: `the delegation of ${post(told, 'post')} to ${person(told, 'to')} ended on ${said(told, 'last_day')}`,
  }),
};

/** The sentence of a message; its bare code when the program that wrote it knew more codes than this one. */
export const messageWords = (code: string, told: Told): Bilingual => sentences[code]?.(told) ?? { zh: code, en: code };
