import type { Problem } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { Alert, Button } from 'antd';
import { ApiProblem } from './api.ts';
import { momentName } from './dates.ts';
import { FindingLine } from './finding-list.tsx';
import { toneOf } from './finding-model.ts';
import { useReading } from './language.tsx';
import './problem-view.css';

const words = {
  retry: { zh: '再试一次', en: 'Try again' },
  changed: { zh: '期间的变化', en: 'What changed meanwhile' },
  page: { zh: '这个页面出了错，刷新后可以继续', en: 'This page failed; reload it to go on' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** A request that was not granted: its sentence, what the rules found, and the way out. */
export function ProblemView({ error, onRetry }: Props) {
  const { t } = useReading();
  if (!(error instanceof ApiProblem))
    return <Alert className="problem" role="alert" type="error" showIcon title={t(words.page)} description={String(error)} />;
  const { problem } = error;
  return (
    <Alert
      className="problem"
      role="alert"
      type={problem.status >= 500 || problem.status === 0 ? 'warning' : 'error'}
      showIcon
      title={t({ zh: problem.title, en: problem.title_en })}
      description={<Account problem={problem} />}
      action={
        onRetry === undefined ? undefined : (
          <Button size="small" onClick={onRetry}>
            {t(words.retry)}
          </Button>
        )
      }
    />
  );
}

function Account({ problem }: { readonly problem: Problem }) {
  const { t, language } = useReading();
  const { detail, findings = [], changed = [] } = problem;
  return (
    <>
      {detail !== undefined && <p className="problem-line">{t(detail)}</p>}
      {findings.length > 0 && (
        <ul className="findings">
          {findings.map((finding) => (
            <FindingLine
              key={`${finding.provision ?? ''} ${finding.code} ${finding.message.zh}`}
              tone={toneOf(finding)}
              fields={finding.missing.length > 0 ? finding.missing : Object.keys(finding.facts)}
              provisions={finding.provision === undefined ? [] : [finding.provision]}
            >
              {t(finding.message)}
            </FindingLine>
          ))}
        </ul>
      )}
      {changed.length > 0 && (
        <>
          <p className="problem-line">{t(words.changed)}</p>
          <ul className="problem-list">
            {changed.map(({ at, by, what }) => (
              <li key={`${at} ${by} ${what.zh}`}>{`${momentName(at, language)} ${by} ${t(what)}`}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
