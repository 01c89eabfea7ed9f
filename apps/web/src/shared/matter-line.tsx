import type { MatterRow } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { Link } from '@tanstack/react-router';
import { useText } from './language.tsx';
import { Marked } from './marked-text.tsx';

const words = {
  urgent: { zh: '急', en: 'urgent' },
  urged: { zh: '催办', en: 'urged' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly row: MatterRow;
  readonly q?: string | undefined;
}

/** Title of a line, which opens the matter; urgent and urged ones say so; the number stands below. */
export function MatterTitle({ row: { id, title, number, urgent, urged }, q }: Props) {
  const t = useText();
  return (
    <>
      {urgent && <span className="row-tag row-urgent">{t(words.urgent)}</span>}
      <Link to="/matters/$id" params={{ id }} className="row-title" data-row="">
        <Marked text={title} q={q} />
      </Link>
      {urged > 0 && <span className="row-tag">{`${t(words.urged)} ${urged}`}</span>}
      {number !== null && (
        <span className="row-number">
          <Marked text={number} q={q} />
        </span>
      )}
    </>
  );
}
