import type { FoundRow } from '@guiju/contract';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Empty } from '../../shared/empty.tsx';
import { useText } from '../../shared/language.tsx';
import type { ListFilter } from '../../shared/list-filter.ts';
import { MatterListPage } from '../../shared/matter-list-page.tsx';
import { FoundPlaces } from './found-places.tsx';
import { RegisterButton } from './register-button.tsx';
import { SearchConditions } from './search-conditions.tsx';

const words = {
  title: { zh: '公文', en: 'Papers' },
  find: { zh: '标题、文号、正文、附件里的词，空格分开', en: 'Words of title, number, text or attachments' },
  signs: {
    zh: '请写出要找的字、字母或数字；单独的标点查不到公文。',
    en: 'Write a character, letter or digit to look for; nothing is found by signs alone.',
  },
  empty: {
    zh: '您的岗位能看到的事项都会列在这里，可以按标题、文号、正文和附件里的词查找。',
    en: 'Everything your desk may see will be listed here, to be found by words of title, number, text or attachments.',
  },
} as const;

/** Whether a query has nothing that could be looked for. */
const isSigns = (q: string): boolean => q.trim() !== '' && !/[\p{L}\p{N}]/u.test(q);

/** Everything the desk may see, searched in full text. */
export function SearchPage() {
  const t = useText();
  const navigate = useNavigate();
  const filter = useSearch({ from: '/desk/search' });
  // Words are typed letter by letter; each other condition is a step to which one can go back.
  const narrow = (search: ListFilter) => void navigate({ to: '/search', search, replace: search.q !== filter.q });
  return (
    <MatterListPage<FoundRow>
      title={t(words.title)}
      name={['search']}
      path="/search"
      sortable={false}
      find={words.find}
      refusal={isSigns(filter.q ?? '') ? words.signs : undefined}
      filter={filter}
      onFilter={narrow}
      filters={<SearchConditions filter={filter} onChange={narrow} />}
      actions={<RegisterButton />}
      under={({ found }) => <FoundPlaces found={found} q={filter.q} />}
      empty={<Empty title={t(words.empty)} />}
    />
  );
}
