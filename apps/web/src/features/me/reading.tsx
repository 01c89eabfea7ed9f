import { Segmented, Switch } from 'antd';
import { type Language, useReading } from '../../shared/language.tsx';

const words = {
  title: { zh: '阅读', en: 'Reading' },
  language: { zh: '界面语言', en: 'Language' },
  large: { zh: '大字', en: 'Large type' },
} as const;

const languages: { readonly value: Language; readonly label: string }[] = [
  { value: 'zh', label: '中文' },
  { value: 'en', label: 'English' },
];

/** Language and type size of the pages, remembered on this machine. */
export function Reading() {
  const { t, language, setLanguage, large, setLarge } = useReading();
  return (
    <section aria-labelledby="my-reading">
      <h2 id="my-reading">{t(words.title)}</h2>
      <div className="me-row">
        <span id="my-language">{t(words.language)}</span>
        <Segmented aria-labelledby="my-language" options={languages} value={language} onChange={setLanguage} />
      </div>
      <div className="me-row">
        <label htmlFor="my-large">{t(words.large)}</label>
        <Switch id="my-large" checked={large} onChange={setLarge} />
      </div>
    </section>
  );
}
