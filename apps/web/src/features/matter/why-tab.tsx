import type { MatterView } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { ArticleChips, type Did } from '../../shared/article-chip.tsx';
import { sentenceOf } from '../../shared/finding-model.ts';
import { useText } from '../../shared/language.tsx';
import { useMarks } from '../../shared/marks.ts';
import { useWorld } from '../../shared/world.ts';
import { Provisions } from './provisions.tsx';

const words = {
  account: { zh: '为什么这样办', en: 'Why it takes this course' },
  articles: { zh: '依据的条款', en: 'Articles it rests on' },
  applied: { zh: '适用的条款', en: 'Provisions that apply' },
  outside: { zh: '没有适用的条款', en: 'Provisions that do not apply' },
  edition: { zh: '所依规则', en: 'Edition' },
} as const satisfies Record<string, Bilingual>;

/** The readable account, the provisions that apply with what each did, and those that do not, each with its trace a click away. */
export function WhyTab({ view }: { readonly view: MatterView }) {
  const t = useText();
  const m = useMarks();
  const { rulebook } = useWorld();
  const { matter, why, explanation, findings } = view;
  const did: Did = Object.fromEntries(
    findings.flatMap((finding) =>
      finding.provision === undefined ? [] : [[finding.provision, sentenceOf(rulebook, matter.kind, finding) ?? finding.message]],
    ),
  );
  const outside = new Set(explanation.not_applicable);
  const applied = (rulebook.forKind(matter.kind)?.provisions ?? []).map(({ provision }) => provision.id).filter((id) => !outside.has(id));
  const routed = [...new Set(explanation.route.flatMap(({ provisions }) => provisions))];
  return (
    <div className="basis">
      <section>
        <h3>{t(words.account)}</h3>
        {why.map((account) => (
          <p key={account.zh} className="account">
            {t(account)}
          </p>
        ))}
        <p>
          {routed.length > 0 && `${t(words.articles)} `}
          <ArticleChips provisions={routed} did={did} />
        </p>
      </section>
      <Provisions title={words.applied} matter={matter} provisions={applied} did={did} open />
      <Provisions title={words.outside} matter={matter} provisions={explanation.not_applicable} did={did} />
      <p className="basis-edition">
        {t(words.edition)}
        {m.colon}
        {t(rulebook.data.title)} {rulebook.data.number}
        {m.open}
        {matter.edition.split('/')[1]}
        {m.close}
      </p>
    </div>
  );
}
