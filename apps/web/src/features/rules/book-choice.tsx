import type { Bilingual, RulebookData } from '@guiju/kernel';
import { Link } from '@tanstack/react-router';
import { useText } from '../../shared/language.tsx';

const words = {
  books: { zh: '本级规则和国家法律', en: 'Local rules and national laws' },
} as const satisfies Record<string, Bilingual>;

/** The rules of the government and the laws above them, one of which is on the page. */
export function BookChoice({ data, shown }: { readonly data: RulebookData; readonly shown: RulebookData }) {
  const t = useText();
  const { laws = [] } = data;
  if (laws.length === 0) return null;
  return (
    <nav className="book-choice" aria-label={t(words.books)}>
      {[data, ...laws].map((book) => (
        <Link
          key={book.edition}
          to="/rules"
          search={book === data ? {} : { law: book.government }}
          activeOptions={{ exact: true }}
          aria-current={book === shown ? 'page' : undefined}
        >
          {t(book === data ? data.title : book.name)}
        </Link>
      ))}
    </nav>
  );
}
