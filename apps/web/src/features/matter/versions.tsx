import type { MatterView } from '@guiju/contract';
import type { Bilingual, Content } from '@guiju/kernel';
import { useQuery } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useState } from 'react';
import { AttachmentLink } from '../../shared/attachment-link.tsx';
import { momentName } from '../../shared/dates.ts';
import { useReading } from '../../shared/language.tsx';
import { useMarks } from '../../shared/marks.ts';
import { useToday } from '../../shared/now.ts';
import { ledgerQuery } from './ledger-query.ts';
import { type Version, versionsOf } from './versions-model.ts';

const words = {
  versions: { zh: '历次修改', en: 'Versions' },
  present: { zh: '现在的文稿', en: 'as it stands' },
  version: { zh: '第', en: 'Version' },
} as const satisfies Record<string, Bilingual>;

/** Every edit of the paper, each to be read as it was; nothing to show while there was only one. */
export function Versions({ view }: { readonly view: MatterView }) {
  const { t, language } = useReading();
  const m = useMarks();
  const today = useToday();
  const { data } = useQuery(ledgerQuery(view.matter));
  const [shown, setShown] = useState<Version | null>(null);
  const versions = versionsOf(data?.rows ?? []);
  if (versions.length < 2) return null;
  const name = (n: number) => t({ zh: `第 ${n} 稿`, en: `Version ${n}` });
  return (
    <details className="fold">
      <summary>
        {t(words.versions)}
        {m.open}
        {versions.length}
        {m.close}
      </summary>
      <ol className="plain-list">
        {versions.map((version) => (
          <li key={version.n}>
            <button type="button" className="text-button" onClick={() => setShown(version)}>
              {name(version.n)}
            </button>{' '}
            {version.who} {momentName(version.at, language, today)}
            {version.content.hash === view.matter.content.hash && ` · ${t(words.present)}`}
          </li>
        ))}
      </ol>
      {shown !== null && (
        <Modal open title={`${name(shown.n)} · ${shown.content.title}`} footer={null} width={720} onCancel={() => setShown(null)}>
          <Text content={shown.content} />
        </Modal>
      )}
    </details>
  );
}

function Text({ content }: { readonly content: Content }) {
  return (
    <>
      <p className="version-text">{content.text}</p>
      {content.attachments.map((attachment) => (
        <p key={attachment.hash}>
          <AttachmentLink attachment={attachment} />
        </p>
      ))}
    </>
  );
}
