import { useEffect } from 'react';

/** Id under which an article stands on the page. */
export const articleAnchor = (article: string): string => `article-${article}`;

/** Brings an article to the top of the window and puts the focus on its heading. */
export function useArticleInView(article: string | undefined): void {
  useEffect(() => {
    if (article === undefined) return;
    // The router puts a new page to its top first; two frames later that is over and the page has its height.
    const show = () => {
      const found = document.getElementById(articleAnchor(article));
      found?.scrollIntoView({ block: 'start' });
      found?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
    };
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(show);
    });
    return () => cancelAnimationFrame(frame);
  }, [article]);
}
