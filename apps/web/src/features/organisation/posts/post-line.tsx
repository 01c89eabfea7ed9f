import type { OrganisationView } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { dayName } from '../../../shared/dates.ts';
import { useReading } from '../../../shared/language.tsx';
import type { PostView } from './by-unit.ts';

const words = {
  vacant: { zh: '空缺：转到这里的事由办公室处理', en: 'vacant: what comes here goes to the office' },
  delegate: { zh: '受托', en: 'delegate' },
  acting: { zh: '代为主持', en: 'presiding' },
  away: { zh: '外出至', en: 'away until' },
} as const satisfies Record<string, Bilingual>;

/** A post and whoever acts at it: the holder, away or not, delegates, and who presides meanwhile. */
export function PostLine({ post, organisation: { on, absences } }: { readonly post: PostView; readonly organisation: OrganisationView }) {
  const { t, language } = useReading();
  const absence = absences.find((each) => each.post === post.id && each.from <= on && on <= each.to);
  return (
    <li className="post">
      <span className="post-title">{post.title}</span>
      <span className="post-people">
        {post.held_by.length === 0 && <span className="post-vacant">{t(words.vacant)}</span>}
        {post.held_by.map(({ person, name, capacity }) => (
          <span key={`${person} ${capacity}`}>
            {name}
            {capacity !== 'holder' && <span className="post-capacity">{t(words[capacity])}</span>}
            {capacity === 'holder' && absence !== undefined && (
              <span className="post-capacity">{`${t(words.away)} ${dayName(absence.to, language, on)}`}</span>
            )}
          </span>
        ))}
      </span>
    </li>
  );
}
