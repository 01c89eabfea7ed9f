import { SearchOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useReading, useText } from '../shared/language.tsx';
import { useNarrow } from '../shared/narrow.ts';
import { useMe } from '../shared/session.ts';
import { Mark } from './mark.tsx';
import { MessagesButton } from './messages-button.tsx';
import { NewMenu } from './new-menu.tsx';
import { PersonMenu } from './person-menu.tsx';
import { SearchBox } from './search-box.tsx';

const words = {
  product: { zh: '规矩', en: 'Guiju' },
  home: { zh: '规矩，回到待办', en: 'Guiju, back to what is to do' },
  search: { zh: '搜索', en: 'Search' },
  large: { zh: '大字', en: 'Large' },
} as const;

/** The bar on every page: mark and office, search, new matters, messages, and the reader's own menu. */
export function TopBar({ onKeys }: { readonly onKeys: () => void }) {
  const t = useText();
  const narrow = useNarrow();
  const { government, desk } = useMe();
  return (
    <header className="top-bar no-print">
      <Link to="/" className="brand" aria-label={t(words.home)}>
        <Mark />
        <span className="brand-name">{t(words.product)}</span>
      </Link>
      <span className="brand-office">{government.name}</span>
      <div className="top-bar-middle">{!narrow && <SearchBox />}</div>
      {narrow && (
        <Link to="/search" className="bar-button" aria-label={t(words.search)}>
          <SearchOutlined aria-hidden />
        </Link>
      )}
      <NewMenu />
      {desk !== null && <MessagesButton />}
      {!narrow && (
        <>
          <ReadingSwitches />
          <PersonMenu onKeys={onKeys} />
        </>
      )}
    </header>
  );
}

function ReadingSwitches() {
  const { t, language, setLanguage, large, setLarge } = useReading();
  return (
    <>
      <Button type="text" lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}>
        {language === 'zh' ? 'EN' : '中文'}
      </Button>
      <Button type={large ? 'primary' : 'text'} ghost={large} aria-pressed={large} onClick={() => setLarge(!large)}>
        {t(words.large)}
      </Button>
    </>
  );
}
