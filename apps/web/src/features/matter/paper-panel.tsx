import type { MatterView } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { AttachmentLink } from '../../shared/attachment-link.tsx';
import { useText } from '../../shared/language.tsx';
import { Facts } from './facts.tsx';
import { Versions } from './versions.tsx';

const words = {
  noText: { zh: '正文见附件。', en: 'The text is in the attachments.' },
  empty: { zh: '还没有正文和附件。', en: 'There is no text and no attachment yet.' },
  attachments: { zh: '附件', en: 'Attachments' },
} as const satisfies Record<string, Bilingual>;

/** The paper: text, attachments, versions, and the facts stated about it. */
export function PaperPanel({ view }: { readonly view: MatterView }) {
  const t = useText();
  const { content } = view.matter;
  const { text, attachments } = content;
  return (
    <div className="paper">
      <div className="paper-sheet">
        {text.trim() === '' ? (
          <p className="paper-none">{t(attachments.length > 0 ? words.noText : words.empty)}</p>
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
