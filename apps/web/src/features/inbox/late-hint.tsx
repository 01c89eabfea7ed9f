import type { LateLimits } from '@guiju/contract';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../../shared/api.ts';
import { useText } from '../../shared/language.tsx';
import './inbox.css';

/** For desks that answer for all limits: how many are late in the whole government; nothing when none is. */
export function LateHint() {
  const t = useText();
  const { data } = useQuery({ queryKey: ['late'], queryFn: () => api.get<LateLimits>('/limits/late') });
  if (data === undefined || data.total === 0) return null;
  return (
    <p className="late-hint">
      <Link to="/late">
        {t({
          zh: `整个机关有 ${data.total} 项已超过时限`,
          en: `${data.total} ${data.total === 1 ? 'limit is' : 'limits are'} late in the whole government`,
        })}
      </Link>
    </p>
  );
}
