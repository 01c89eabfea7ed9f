import type { MatterView } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { Segmented } from 'antd';
import { AttachmentLink } from '../../shared/attachment-link.tsx';
import { useText } from '../../shared/language.tsx';
import { isPaperKind } from '../../shared/paper/proposed.ts';
import { usePreference } from '../../shared/preference.ts';
import { Facts } from './facts.tsx';
import { OfficialPages } from './official-pages.tsx';
import { Versions } from './versions.tsx';

const words = {
  noText: { zh: '正文见附件。', en: 'The text is in the attachments.' },
  empty: { zh: '还没有正文和附件。', en: 'There is no text and no attachment yet.' },
  look: { zh: '显示', en: 'Show' },
  pages: { zh: '版面', en: 'Pages' },
  text: { zh: '文字', en: 'Text' },
  attachments: { zh: '附件', en: 'Attachments' },
} as const satisfies Record<string, Bilingual>;

/** The paper: text, attachments, versions, and the facts stated about it. */
export function PaperPanel({ view }: { readonly view: MatterView }) {
  const t = useText();
  const { content, kind } = view.matter;
  const { text, paper, attachments } = content;
  const hasPages = paper !== undefined || (isPaperKind(kind) && text.trim() !== '');
  const [look, setLook] = usePreference<'pages' | 'text' | null>('matter.look', null);
  // Until the reader chooses, a paper written by its parts is shown as it will be issued.
  const shown = look ?? (paper === undefined ? 'text' : 'pages');
  return (
    <div className="paper">
      {hasPages && (
        <Segmented
          aria-label={t(words.look)}
          value={shown}
          options={(['pages', 'text'] as const).map((value) => ({ value, label: t(words[value]) }))}
          onChange={setLook}
        />
      )}
      {hasPages && shown === 'pages' ? <OfficialPages view={view} /> : <PlainText text={text} hasFiles={attachments.length > 0} />}
      {attachments.length > 0 && (
        <section>
          <h3>{t(words.attachments)}</h3>
          <ul className="plain-list">
            {attachments.map((attachment) => (
              <li key={`${attachment.hash} ${attachment.name}`}>
                <AttachmentLink attachment={attachment} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Facts matter={view.matter} />
      <Versions view={view} />
    </div>
  );
}

function PlainText({ text, hasFiles }: { readonly text: string; readonly hasFiles: boolean }) {
  const t = useText();
  return (
    <div className="paper-sheet">
      {text.trim() === '' ? (
        <p className="paper-none">{t(hasFiles ? words.noText : words.empty)}</p>
      ) : (
        text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other identity and never move
            <p key={at} className={at === 0 && /[：:]\s*$/.test(line) ? 'paper-salutation' : undefined}>
              {line.trim()}
            </p>
          ))
      )}
    </div>
  );
}
