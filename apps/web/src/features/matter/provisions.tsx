import { type Bilingual, citation, type Matter, type ProvisionId } from '@guiju/kernel';
import { useState } from 'react';
import { ArticleChips, type Did } from '../../shared/article-chip.tsx';
import { useText } from '../../shared/language.tsx';
import { useMarks } from '../../shared/marks.ts';
import { useWorld } from '../../shared/world.ts';
import { ProvisionWhy } from './provision-why.tsx';

interface Props {
  readonly title: Bilingual;
  readonly matter: Matter;
  readonly provisions: readonly ProvisionId[];
  readonly did: Did;
  readonly open?: boolean;
}

/** Provisions by their gist; a click shows how each condition came out. */
export function Provisions({ title, matter, provisions, did, open = false }: Props) {
  const t = useText();
  const m = useMarks();
  const { rulebook } = useWorld();
  const [shown, setShown] = useState<ProvisionId | null>(null);
  const known = provisions.flatMap((id) => rulebook.byId.get(id) ?? []);
  if (known.length === 0) return null;
  return (
    <details className="fold" open={open}>
      <summary>
        {t(title)}
        {m.open}
        {known.length}
        {m.close}
      </summary>
      <ul className="plain-list provisions">
        {known.map(({ id, gist }) => (
          <li key={id}>
            <button
              type="button"
              className="text-button"
              aria-expanded={shown === id}
              aria-label={`${t(citation(rulebook, id))} ${t(gist)}`}
              onClick={() => setShown(shown === id ? null : id)}
            >
              {t(gist)}
            </button>{' '}
            <ArticleChips provisions={[id]} did={did} />
            {shown === id && <ProvisionWhy matter={matter} provision={id} />}
          </li>
        ))}
      </ul>
    </details>
  );
}
