import { CloseOutlined } from '@ant-design/icons';
import type { Bilingual } from '@guiju/kernel';
import { Button } from 'antd';
import { useText } from '../../../shared/language.tsx';
import { usePreference } from '../../../shared/preference.ts';
import { useMe } from '../../../shared/session.ts';
import { TextField } from './text-field.tsx';
import { fieldWords } from './words.ts';

const words = {
  phrases: { zh: '常用语', en: 'Phrases' },
  keep: { zh: '记为常用语', en: 'Keep as a phrase' },
  forget: { zh: '删去常用语', en: 'Forget the phrase' },
} as const satisfies Record<string, Bilingual>;

const usual: readonly string[] = ['同意。', '拟同意。', '请按程序办理。', '已阅。'];

/** A phrase longer than this is no phrase. */
const LONGEST = 60;

interface Props {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The opinion, with the person's own frequent phrases to put in. */
export function OpinionField({ value, onChange }: Props) {
  const t = useText();
  const { person } = useMe();
  const [phrases, setPhrases] = usePreference<readonly string[]>(`phrases.${person.id}`, usual);
  const said = value.trim();
  const isNew = said !== '' && said.length <= LONGEST && !phrases.includes(said);
  return (
    <div>
      <TextField label={fieldWords.opinion} value={value} max={5000} rows={4} onChange={onChange} />
      <ul className="phrases" aria-label={t(words.phrases)}>
        {phrases.map((phrase) => (
          <li key={phrase}>
            <Button size="small" onClick={() => onChange(value === '' ? phrase : `${value}${phrase}`)}>
              {phrase}
            </Button>
            <Button
              size="small"
              type="text"
              icon={<CloseOutlined aria-hidden />}
              aria-label={`${t(words.forget)} ${phrase}`}
              onClick={() => setPhrases(phrases.filter((each) => each !== phrase))}
            />
          </li>
        ))}
        {isNew && (
          <li>
            <Button size="small" type="link" onClick={() => setPhrases([...phrases, said])}>
              {t(words.keep)}
            </Button>
          </li>
        )}
      </ul>
    </div>
  );
}
