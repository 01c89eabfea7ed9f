import { type ReactNode, useEffect } from 'react';
import { useText } from './language.tsx';
import './page.css';

const product = { zh: '规矩', en: 'Guiju' };

/** Names the page in the window's title, `待办 · 规矩`. */
export function usePageTitle(title: string): void {
  const t = useText();
  useEffect(() => {
    document.title = title === '' ? t(product) : `${title} · ${t(product)}`;
  }, [title, t]);
}

interface Props {
  readonly title: string;
  /** Beside the title: how many, since when. */
  readonly note?: ReactNode;
  /** What can be done with the whole page. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page with its heading, which also names the window. */
export function Page({ title, note, actions, children }: Props) {
  usePageTitle(title);
  return (
    <>
      <div className="page-head">
        <h1>{title}</h1>
        {note !== undefined && <div className="page-note">{note}</div>}
        {actions !== undefined && <div className="page-actions">{actions}</div>}
      </div>
      {children}
    </>
  );
}
