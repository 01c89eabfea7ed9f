import type { DeskMessage } from '@guiju/contract';
import { Link } from '@tanstack/react-router';
import { momentName } from '../shared/dates.ts';
import { useReading } from '../shared/language.tsx';
import { useToday } from '../shared/now.ts';

/** Where a message leads that is about no matter. */
const places: Readonly<Record<string, '/quotas'>> = {
  cadence_due: '/quotas',
  quota_near: '/quotas',
  quota_reached: '/quotas',
  quota_over: '/quotas',
};
const counted = { zh: '看频次总量', en: 'See counts and caps' } as const;
const unread = { zh: '未读', en: 'unread' } as const;

interface Props {
  readonly message: DeskMessage;
  /** The reader goes to the matter. */
  readonly onFollow: () => void;
}

/** One thing the desk was told: the sentence, when, and the matter that it is about. */
export function MessageItem({ message: { matter, title, words, at, read_at, code }, onFollow }: Props) {
  const { t, language } = useReading();
  const today = useToday();
  const place = places[code];
  return (
    <li className={read_at === null ? 'message message-unread' : 'message'}>
      <p className="message-words">
        {read_at === null && <span className="unseen">{t(unread)} </span>}
        {t(words)}
      </p>
      {matter !== null && (
        <Link to="/matters/$id" params={{ id: matter }} className="message-matter" onClick={onFollow}>
          {title}
        </Link>
      )}
      {matter === null && place !== undefined && (
        <Link to={place} className="message-matter" onClick={onFollow}>
          {t(counted)}
        </Link>
      )}
      <time dateTime={at}>{momentName(at, language, today)}</time>
    </li>
  );
}
