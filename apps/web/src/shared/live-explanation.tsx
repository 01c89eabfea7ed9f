import { type Explanation, type RoleContext, routeMessage } from '@guiju/kernel';
import type { ReactNode } from 'react';
import './live-explanation.css';
import { ArticleChips } from './article-chip.tsx';
import { FindingList } from './finding-list.tsx';
import { useText } from './language.tsx';
import { LimitView } from './limit-view.tsx';
import { LiveDuties } from './live-duties.tsx';
import { findingsInTime } from './live-model.ts';
import { LiveSum } from './live-sum.tsx';
import { liveWords as words } from './live-words.ts';
import { RouteView } from './route-view.tsx';
import { useWorld } from './world.ts';

interface Props {
  readonly explanation: Explanation;
  readonly context?: RoleContext | undefined;
}

/** What would happen: the course, the days, what would be refused, returned or warned of, and what is still to be said. */
export function LiveExplanation({ explanation, context }: Props) {
  const t = useText();
  const { rulebook, practices } = useWorld();
  const { kind, route, deadlines } = explanation;
  const { now, later, met } = findingsInTime(rulebook, explanation);
  return (
    <div className="live">
      <LiveSum findings={now} />
      <FindingList kind={kind} findings={now.filter(({ verdict }) => verdict !== 'unknown')} />
      <Part title={t(words.route)}>
        {route.length === 0 ? (
          <p>{t(words.noRoute)}</p>
        ) : (
          <>
            <RouteView kind={kind} stages={route} limits={deadlines} context={context} />
            <details>
              <summary>{t(words.why)}</summary>
              <p>{t(routeMessage(rulebook, kind, route, practices))}</p>
            </details>
          </>
        )}
      </Part>
      {deadlines.length > 0 && (
        <Part title={t(words.limits)}>
          <ul className="live-list">
            {deadlines.map((limit) => (
              <li key={limit.provision}>
                <LimitView limit={limit} withAct />
                <ArticleChips provisions={[limit.provision]} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {now.some(({ verdict }) => verdict === 'unknown') && (
        <Part title={t(words.unknown)}>
          <FindingList kind={kind} findings={now.filter(({ verdict }) => verdict === 'unknown')} />
        </Part>
      )}
      <LiveDuties explanation={explanation} />
      {later.length > 0 && (
        <details>
          <summary>{t({ zh: `以后的环节还要看 ${later.length} 项`, en: `${later.length} to be held at later stages` })}</summary>
          <FindingList kind={kind} findings={later} />
        </details>
      )}
      {met.length > 0 && (
        <details>
          <summary>{t({ zh: `已符合 ${met.length} 项`, en: `${met.length} met` })}</summary>
          <FindingList kind={kind} findings={met} />
        </details>
      )}
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
