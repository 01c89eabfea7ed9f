import { type Bilingual, citation, type ProvisionId } from '@guiju/kernel';
import { Link } from '@tanstack/react-router';
import { Drawer } from 'antd';
import { useState } from 'react';
import './article-chip.css';
import { useText } from './language.tsx';
import { ProvisionAccount } from './provision-account.tsx';
import { useWorld } from './world.ts';

const words = {
  about: { zh: '看这一条', en: 'About' },
  whole: { zh: '在规则页查看全条', en: 'See the whole article among the rules' },
  former: { zh: '此条属于以前的规则版本，现行版本中已没有。', en: 'It belongs to an earlier edition of the rules.' },
} as const satisfies Record<string, Bilingual>;

/** What a provision did on the page, by its id. */
export type Did = Readonly<Record<ProvisionId, Bilingual>>;

interface ChipProps {
  /** Of one article; the first one says of which. */
  readonly provisions: readonly [ProvisionId, ...ProvisionId[]];
  readonly did?: Did | undefined;
}

/** An article as it is cited, `第二十九条` or, of a law, after its title; opens a drawer with what it says and what it did here. */
function ArticleChip({ provisions, did = {} }: ChipProps) {
  const t = useText();
  const { rulebook } = useWorld();
  const [state, setState] = useState<'unopened' | 'open' | 'closed'>('unopened');
  const known = provisions.flatMap((id) => rulebook.byId.get(id) ?? []);
  const [first] = provisions;
  const article = rulebook.byId.get(first)?.article;
  const law = rulebook.lawOf(first);
  const name = t(citation(rulebook, first));
  return (
    <>
      <button type="button" className="article-chip" aria-label={`${t(words.about)} ${name}`} onClick={() => setState('open')}>
        {name}
      </button>
      {state !== 'unopened' && (
        <Drawer
          title={law === undefined ? `${t(rulebook.data.title)} ${name}` : name}
          open={state === 'open'}
          onClose={() => setState('closed')}
          size={Math.min(480, window.innerWidth)}
        >
          {known.map((provision) => (
            <ProvisionAccount key={provision.id} provision={provision} did={did[provision.id]} />
          ))}
          {known.length === 0 && <p>{t(words.former)}</p>}
          <p>
            <Link
              to="/rules"
              search={{ ...(article === undefined ? {} : { article }), ...(law === undefined ? {} : { law: law.government }) }}
            >
              {t(words.whole)}
            </Link>
          </p>
        </Drawer>
      )}
    </>
  );
}

interface ChipsProps {
  readonly provisions: readonly ProvisionId[];
  readonly did?: Did | undefined;
}

/** One chip for each article to which the provisions belong, in the order given. */
export function ArticleChips({ provisions, did }: ChipsProps) {
  const { rulebook } = useWorld();
  const articles = new Map<string, [ProvisionId, ...ProvisionId[]]>();
  for (const id of provisions) {
    if (!rulebook.byId.has(id)) continue;
    const { zh } = citation(rulebook, id);
    const known = articles.get(zh);
    articles.set(zh, known === undefined ? [id] : [...known, id]);
  }
  if (articles.size === 0) return null;
  return (
    <span className="article-chips">
      {[...articles].map(([cited, ids]) => (
        <ArticleChip key={cited} provisions={ids} did={did} />
      ))}
    </span>
  );
}
