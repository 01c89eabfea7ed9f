import { SearchOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { Input } from 'antd';
import { useState } from 'react';
import { useText } from '../shared/language.tsx';

const words = {
  label: { zh: '搜索全部公文', en: 'Search all papers' },
  hint: { zh: '搜标题、文号、正文、附件，回车', en: 'Title, number, text or attachment, then Enter' },
} as const;

/** Searches everything the desk may see. */
export function SearchBox() {
  const t = useText();
  const navigate = useNavigate();
  const [q, setQ] = useState('');
  return (
    <search>
      <Input
        type="search"
        prefix={<SearchOutlined aria-hidden />}
        aria-label={t(words.label)}
        placeholder={t(words.hint)}
        maxLength={200}
        value={q}
        onChange={({ target }) => setQ(target.value)}
        onPressEnter={() => void navigate({ to: '/search', search: q.trim() === '' ? {} : { q: q.trim() } })}
        data-search="all"
      />
    </search>
  );
}
