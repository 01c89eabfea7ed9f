import type { Bilingual, ProvisionId } from '@guiju/kernel';
import { Link } from '@tanstack/react-router';
import { ArticleChips } from '../../shared/article-chip.tsx';
import { useText } from '../../shared/language.tsx';
import { useMarks } from '../../shared/marks.ts';
import { useWorld } from '../../shared/world.ts';

const KIND = 'seal-use';

const words = {
  rules: { zh: '依据', en: 'By' },
  silent: {
    zh: '本机关的工作规则没有写用印由谁审批；国家规定要求经单位领导批准：',
    en: 'The work rules do not say who approves the use of a seal; the law asks for the approval of a leader:',
  },
  signed: {
    zh: '已签发的公文由保管岗位直接用印并登记，不另申请。',
    en: 'Signed papers are sealed and registered by the custodian without an application.',
  },
  practice: { zh: '其他文件按本机关惯例审批', en: 'Anything else by practice of this office' },
  none: {
    zh: '本机关也没有定惯例，其他文件暂时无法用印；请由办公室定出审批惯例。',
    en: 'Nor is there a practice, so nothing else can be sealed until the office sets one.',
  },
  apply: { zh: '申请用印', en: 'Apply for a seal' },
} as const satisfies Record<string, Bilingual>;

/** Who approves the use of a seal, and by what: the articles; where the rules are silent, that, and the practices of the office. */
export function SealBasis() {
  const t = useText();
  const m = useMarks();
  const { rulebook, practices } = useWorld();
  const seals = (rulebook.forKind(KIND)?.provisions ?? [])
    .map(({ provision }) => provision)
    .filter(({ capability }) => capability === 'seals');
  const ids = (ofLaw: boolean): readonly ProvisionId[] =>
    seals.filter(({ id }) => (rulebook.lawOf(id) !== undefined) === ofLaw).map(({ id }) => id);
  const own = ids(false);
  const set = practices.filter(({ matter }) => matter === KIND);
  return (
    <section aria-label={t(words.rules)}>
      {own.length > 0 ? (
        <p>
          {t(words.rules)} <ArticleChips provisions={[...own, ...ids(true)]} />
        </p>
      ) : (
        <>
          <p>
            {t(words.silent)} <ArticleChips provisions={ids(true)} />
          </p>
          <p>{t(words.signed)}</p>
          {set.length === 0 && <p>{t(words.none)}</p>}
          {[...Map.groupBy(set, ({ set_by, since }) => t({ zh: `${set_by}，${since}`, en: `${set_by}, ${since}` }))].map(([by, all]) => (
            <p key={by}>
              {t(words.practice)}（{by}）{m.colon}
              {all.map(({ name }) => name).join(m.comma)}
            </p>
          ))}
        </>
      )}
      <p>
        <Link to="/new/$kind" params={{ kind: KIND }}>
          {t(words.apply)}
        </Link>
      </p>
    </section>
  );
}
