import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useText } from '../../shared/language.tsx';
import { oversees } from '../../shared/oversight.ts';
import { ProblemView } from '../../shared/problem-view.tsx';
import { useMe } from '../../shared/session.ts';
import { useSignOut } from '../../shared/session-actions.ts';

const words = {
  title: { zh: '其他', en: 'More' },
  late: { zh: '全局时限：整个机关已经超时的事项', en: 'All limits: what is late in the whole government' },
  archive: { zh: '归档：应归档未归档和已归档的事项', en: 'Archive: what waits for it, and what it has' },
  seals: { zh: '用印：待用印公文、用印登记、印章', en: 'Seals: what waits, every use, who keeps them' },
  numbers: { zh: '文号登记：逐号列出，作废的注明原因', en: 'Numbers: every one of them, void ones with the reason' },
  quotas: { zh: '频次总量：会议开够了没有，发文超了没有', en: 'Counts and caps: what is due, and what is near its cap' },
  coverage: { zh: '落实情况：每一条由什么落实，用过几次', en: 'Coverage: what honours each article, and how often' },
  compare: { zh: '规定对照：各政府的规定逐项并列', en: 'Compare: governments side by side' },
  delegations: { zh: '委托他人办理', en: 'Let somebody act for me' },
  out: { zh: '退出', en: 'Sign out' },
} as const;

/** What the desk has in its navigation and the phone has not, and the way out. */
export function MyLinks() {
  const t = useText();
  const me = useMe();
  const out = useSignOut();
  return (
    <section aria-labelledby="my-more">
      <h2 id="my-more">{t(words.title)}</h2>
      <ul className="my-links">
        {oversees(me) && (
          <li>
            <Link to="/late">{t(words.late)}</Link>
          </li>
        )}
        {oversees(me) && (
          <li>
            <Link to="/archive">{t(words.archive)}</Link>
          </li>
        )}
        {(['seals', 'numbers', 'quotas', 'coverage', 'compare'] as const).map((place) => (
          <li key={place}>
            <Link to={`/${place}`}>{t(words[place])}</Link>
          </li>
        ))}
        <li>
          <Link to="/organisation" search={{ part: 'delegations' }}>
            {t(words.delegations)}
          </Link>
        </li>
      </ul>
      {out.error !== null && <ProblemView error={out.error} />}
      <Button danger loading={out.isPending} onClick={() => out.mutate()}>
        {t(words.out)}
      </Button>
    </section>
  );
}
