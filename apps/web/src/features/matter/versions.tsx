import type { MatterView } from '@guiju/contract';
import type { Bilingual, Content } from '@guiju/kernel';
import { useQuery } from '@tanstack/react-query';
import { Modal, Select } from 'antd';
import { useState } from 'react';
import { AttachmentLink } from '../../shared/attachment-link.tsx';
import { momentName } from '../../shared/dates.ts';
import { useReading } from '../../shared/language.tsx';
import { useMarks } from '../../shared/marks.ts';
import { useNarrow } from '../../shared/narrow.ts';
import { useToday } from '../../shared/now.ts';
import { ComparedVersions } from './compared-versions.tsx';
import { ledgerQuery } from './ledger-query.ts';
import { type Version, versionsOf } from './versions-model.ts';

const words = {
  versions: { zh: '历次修改', en: 'Versions' },
  present: { zh: '现在的文稿', en: 'as it stands' },
  with: { zh: '对照', en: 'Compare with' },
  alone: { zh: '不对照', en: 'Nothing' },
} as const satisfies Record<string, Bilingual>;

/** Every edit of the paper, each to be read as it was or beside another; nothing to show while there was only one. */
export function Versions({ view }: { readonly view: MatterView }) {
  const { t, language } = useReading();
  const m = useMarks();
  const today = useToday();
  const { data } = useQuery(ledgerQuery(view.matter));
  const [shown, setShown] = useState<Version | null>(null);
  const versions = versionsOf(data?.rows ?? []);
  if (versions.length < 2) return null;
  const name = ({ n }: Version) => t({ zh: `第 ${n} 稿`, en: `Version ${n}` });
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
              {name(version)}
            </button>{' '}
            {version.who} {momentName(version.at, language, today)}
            {version.content.hash === view.matter.content.hash && ` · ${t(words.present)}`}
          </li>
        ))}
      </ol>
      {shown !== null && <ShownVersion key={shown.n} shown={shown} versions={versions} nameOf={name} onClose={() => setShown(null)} />}
    </details>
  );
}

interface ShownProps {
  readonly shown: Version;
  readonly versions: readonly Version[];
  readonly nameOf: (version: Version) => string;
  readonly onClose: () => void;
}

/** One version, beside the one before it unless another is chosen. */
function ShownVersion({ shown, versions, nameOf, onClose }: ShownProps) {
  const { t } = useReading();
  const narrow = useNarrow();
  const others = versions.filter(({ n }) => n !== shown.n);
  const [against, setAgainst] = useState<number | null>(others.findLast(({ n }) => n < shown.n)?.n ?? null);
  const other = others.find(({ n }) => n === against);
  return (
    <Modal
      open
      title={`${nameOf(shown)} · ${shown.content.title}`}
      footer={null}
      width={narrow ? '100%' : 1100}
      style={{ top: narrow ? 0 : 40 }}
      onCancel={onClose}
    >
      <p>
        {t(words.with)}{' '}
        <Select
          aria-label={t(words.with)}
          value={against ?? 0}
          style={{ minWidth: '9em' }}
          options={[{ value: 0, label: t(words.alone) }, ...others.map((each) => ({ value: each.n, label: nameOf(each) }))]}
          onChange={(n) => setAgainst(n === 0 ? null : n)}
        />
      </p>
      {other === undefined ? (
        <Text content={shown.content} />
      ) : (
        <ComparedVersions before={other.n < shown.n ? other : shown} after={other.n < shown.n ? shown : other} nameOf={nameOf} />
      )}
    </Modal>
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
