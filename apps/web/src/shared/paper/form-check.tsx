import type { PaperChecked, PaperFinding } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { Button } from 'antd';
import '../finding-list.css';
import './form-check.css';
import { focusField } from '../focus-field.ts';
import { useText } from '../language.tsx';
import { madeChanges } from './made-changes.ts';
import { openFindings } from './open-findings.ts';
import { typedPath, type WrittenPaper } from './written-paper.ts';

const words = {
  none: { zh: '没有发现格式问题。', en: 'Nothing is wrong with the form.' },
  undo: { zh: '恢复原样', en: 'Put back' },
} as const satisfies Record<string, Bilingual>;

const severities: Readonly<Record<PaperFinding['severity'], Bilingual>> = {
  error: { zh: '会被退回', en: 'Returned' },
  warning: { zh: '应当改正', en: 'To be mended' },
  hint: { zh: '提示', en: 'Hint' },
};

const tones: Readonly<Record<PaperFinding['severity'], string>> = { error: 'finding-return', warning: 'finding-warn', hint: '' };

/** The fields in which a fault can be mended, the nearest first: a part of the body, else the part it belongs to. */
const fieldsOf = (path: string): readonly string[] => {
  if (path === 'title' || path === '') return ['content.title'];
  const steps = path.split('.');
  const nearest = [...steps.keys()].map((i) => `paper.${steps.slice(0, steps.length - i).join('.')}`);
  // The date stands with the signature; where the course of the matter gives it, that is the field.
  return path === 'date' ? [...nearest, 'paper.signed_by'] : nearest;
};

interface Props {
  readonly checked: PaperChecked;
  readonly paper: WrittenPaper;
  readonly isSupplied: boolean;
  /** Corrections made at once, to be looked at and put back. */
  readonly changes: PaperChecked['changes'];
  readonly onFix: () => void;
  readonly onUndo: () => void;
}

/** What the form of a paper is faulted for, each with its source; a click goes to the place. */
export function FormCheck({ checked, paper, isSupplied, changes, onFix, onUndo }: Props) {
  const t = useText();
  const findings = openFindings(checked, isSupplied);
  const mechanical = findings.filter(({ fix }) => fix !== undefined).length;
  return (
    <div className="form-check" aria-live="polite">
      {changes.length > 0 && (
        <section className="form-fixed">
          <p>
            {t({ zh: `已改正 ${changes.length} 处`, en: `${changes.length} corrected` })}
            <Button size="small" type="link" onClick={onUndo}>
              {t(words.undo)}
            </Button>
          </p>
          <ul>
            {madeChanges(changes).map(({ path, runs }) => (
              <li key={path}>
                {runs.map((run, at) => {
                  const Mark = run.in === 'before' ? 'del' : run.in === 'after' ? 'ins' : 'span';
                  // biome-ignore lint/suspicious/noArrayIndexKey: words have no other identity and never move
                  return <Mark key={at}>{run.text}</Mark>;
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {findings.length === 0 ? (
        <p className="form-none">{t(words.none)}</p>
      ) : (
        <>
          {mechanical > 0 && (
            <Button size="small" onClick={onFix}>
              {t({ zh: `一键改正 ${mechanical} 处`, en: `Correct ${mechanical} at once` })}
            </Button>
          )}
          <ul className="findings">
            {findings.map((finding) => (
              <li key={`${finding.rule} ${finding.path} ${finding.message.zh}`} className={`finding ${tones[finding.severity]}`}>
                <span className="finding-tone">{t(severities[finding.severity])}</span>
                <button type="button" className="finding-text" onClick={() => focusField(fieldsOf(typedPath(paper, finding.path)))}>
                  {t(finding.message)}
                </button>
                <small className="form-source">
                  {t(finding.source.work)}
                  {finding.source.clause !== '' && ` ${finding.source.clause}`}
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
