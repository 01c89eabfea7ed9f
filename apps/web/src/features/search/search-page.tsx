import { useNavigate, useSearch } from '@tanstack/react-router';
import { Empty } from '../../shared/empty.tsx';
import { useText } from '../../shared/language.tsx';
import { MatterListPage } from '../../shared/matter-list-page.tsx';

const words = {
  title: { zh: '公文', en: 'Papers' },
  empty: {
    zh: '您的岗位能看到的事项都会列在这里，可以按标题、文号、正文查找。',
    en: 'Everything your desk may see will be listed here, to be found by title, number or text.',
  },
} as const;

/** Everything the desk may see, searched in full text. */
export function SearchPage() {
  const t = useText();
  const navigate = useNavigate();
  const filter = useSearch({ from: '/desk/search' });
  return (
    <MatterListPage
      title={t(words.title)}
      name={['search']}
      path="/search"
      sortable={false}
      filter={filter}
      onFilter={(search) => void navigate({ to: '/search', search, replace: true })}
      empty={<Empty title={t(words.empty)} />}
    />
  );
}
