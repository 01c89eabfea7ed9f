import { articleName, type Bilingual } from '@guiju/kernel';
import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import '../../shared/article-chip.css';
import { useText } from '../../shared/language.tsx';
import { ProblemView } from '../../shared/problem-view.tsx';
import { ProvisionAccount } from '../../shared/provision-account.tsx';
import { Waiting } from '../../shared/waiting.tsx';
import { bookQuery } from './compare-query.ts';

const about: Bilingual = { zh: '看这一条', en: 'About' };

/** An article of some government, with the provisions that are meant. */
interface Opened {
  readonly government: string;
  readonly article: string;
  readonly provisions: readonly string[];
}

const OpenContext = createContext<(opened: Opened) => void>(() => undefined);

/** One drawer for the articles of a whole page: hundreds of cells name them, and one is read at a time. */
export function ArticleDrawer({ children }: { readonly children: ReactNode }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [shown, setShown] = useState(false);
  const open = useMemo(
    () => (next: Opened) => {
      setOpened(next);
      setShown(true);
    },
    [],
  );
  return (
    <OpenContext value={open}>
      {children}
      {opened !== null && <Article opened={opened} shown={shown} onClose={() => setShown(false)} />}
    </OpenContext>
  );
}

interface ArticleProps {
  readonly opened: Opened;
  readonly shown: boolean;
  readonly onClose: () => void;
}

function Article({ opened: { government, article, provisions }, shown, onClose }: ArticleProps) {
  const t = useText();
  const { data: rulebook, error } = useQuery(bookQuery(government));
  return (
    <Drawer
      title={`${rulebook === undefined ? '' : t(rulebook.data.title)} ${t(articleName(article))}`}
      open={shown}
      onClose={onClose}
      size={Math.min(480, window.innerWidth)}
    >
      {error !== null && <ProblemView error={error} />}
      {rulebook === undefined && error === null && <Waiting />}
      {rulebook !== undefined &&
        provisions.map((id) => {
          const provision = rulebook.byId.get(id);
          return provision && <ProvisionAccount key={id} provision={provision} rulebook={rulebook} />;
        })}
    </Drawer>
  );
}

interface ChipsProps {
  readonly government: string;
  /** Article number and provision of each, in the order given. */
  readonly cited: readonly { readonly article: string; readonly provision: string }[];
}

/** One chip for each article; it opens what the article says there. */
export function GovernmentArticles({ government, cited }: ChipsProps) {
  const t = useText();
  const open = useContext(OpenContext);
  return (
    <span className="article-chips">
      {[...Map.groupBy(cited, ({ article }) => article)].map(([article, own]) => (
        <button
          key={article}
          type="button"
          className="article-chip"
          aria-label={`${t(about)} ${t(articleName(article))}`}
          onClick={() => open({ government, article, provisions: own.map(({ provision }) => provision) })}
        >
          {t(articleName(article))}
        </button>
      ))}
    </span>
  );
}
