import type { HandOverAnswer } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { Link } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { useText } from '../../../shared/language.tsx';
import { useNames } from '../../../shared/names.ts';
import { heldName } from './held-name.ts';

const words = {
  before: { zh: '移交人手上的', en: 'Held now' },
  after: { zh: '移交以后接收人手上的', en: 'Held by the successor afterwards' },
  kept: { zh: '移交不了、留在原处的', en: 'Cannot be moved and stays' },
  why: { zh: '规则不允许由接收人办理，请打开该事项处理。', en: 'The rules do not let the successor take it; see to it on the matter.' },
  nothing: { zh: '没有', en: 'Nothing' },
  confirm: { zh: '确认移交', en: 'Hand over' },
  done: { zh: '已经移交。', en: 'Handed over.' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly answer: HandOverAnswer;
  readonly pending: boolean;
  readonly onConfirm: () => void;
}

/** What is held before and after a hand-over, what cannot be moved, and its confirmation. */
export function HandOverPreview({ answer: { before, after, kept, done }, pending, onConfirm }: Props) {
  const t = useText();
  return (
    <section className="hand-over" aria-live="polite">
      {done && <Alert type="success" showIcon title={t(words.done)} />}
      <div className="hand-over-sides">
        <Held title={t(words.before)} held={before} />
        <Held title={t(words.after)} held={after} />
      </div>
      {kept.length > 0 && (
        <>
          <Held title={t(words.kept)} held={kept} />
          <p>{t(words.why)}</p>
        </>
      )}
      {!done && (
        <Button type="primary" loading={pending} disabled={before.length === 0} onClick={onConfirm}>
          {t(words.confirm)}
        </Button>
      )}
    </section>
  );
}

function Held({ title, held }: { readonly title: string; readonly held: HandOverAnswer['before'] }) {
  const t = useText();
  const names = useNames();
  return (
    <div className="held">
      <h2>
        {title} <small>{held.length}</small>
      </h2>
      {held.length === 0 && <p>{t(words.nothing)}</p>}
      <ul>
        {held.map(({ matter, title: paper, what }) => (
          <li key={`${matter} ${what}`}>
            <span>{t(heldName(what, names))}</span>
            {matter !== '' && (
              <Link to="/matters/$id" params={{ id: matter }}>
                {paper}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
