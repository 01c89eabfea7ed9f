import type { FoundPlace } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import './search.css';
import { useText } from '../../shared/language.tsx';
import { Marked } from '../../shared/marked-text.tsx';

const places = {
  text: { zh: '正文', en: 'Text' },
  attachment: { zh: '附件', en: 'Attachment' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly found: readonly FoundPlace[];
  readonly q: string | undefined;
}

/** What stands around the words in the text and in attachments; in title and number they are marked where these stand. */
export function FoundPlaces({ found, q }: Props) {
  const t = useText();
  const inside = found.flatMap(({ place, name, excerpt }) =>
    place === 'text' || place === 'attachment' ? [{ place, name, excerpt }] : [],
  );
  if (inside.length === 0) return null;
  return (
    <ul className="found-places">
      {inside.map(({ place, name, excerpt }) => (
        <li key={`${place} ${name}`}>
          <span className="found-place">{t(places[place])}</span>
          {name !== null && (
            <span className="found-file">
              <Marked text={name} q={q} />
            </span>
          )}
          {excerpt !== name && <Marked text={excerpt} q={q} />}
        </li>
      ))}
    </ul>
  );
}
