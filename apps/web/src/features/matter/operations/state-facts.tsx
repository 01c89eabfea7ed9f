import type { Bilingual } from '@guiju/kernel';
import { useMemo, useState } from 'react';
import { changedFacts, draftOf } from '../../../shared/draft/draft-model.ts';
import { establishedBy, useDraftExplanation } from '../../../shared/explain-draft.ts';
import { FactForm } from '../../../shared/fact-form.tsx';
import { questionsOf } from '../../../shared/finding-model.ts';
import { useText } from '../../../shared/language.tsx';
import { RouteView } from '../../../shared/route-view.tsx';
import { actionWords } from '../action-words.ts';
import { sameRoute } from '../same-route.ts';
import type { OperationProps } from './operation.ts';
import { isSaid } from './operation.ts';
import { OperationDialog } from './operation-dialog.tsx';
import { TextField } from './text-field.tsx';

const words = {
  source: { zh: '依据什么更正（可不填）', en: 'Where it is known from (optional)' },
  course: { zh: '更正后的全部环节', en: 'The whole course after the correction' },
  same: { zh: '办理流程不变。', en: 'The course stays as it is.' },
} as const satisfies Record<string, Bilingual>;

/** Corrects facts while the matter runs; the course that would follow is shown before it takes effect (更正要素). */
export function StateFacts({ view, onClose, onDone }: OperationProps) {
  const t = useText();
  const { matter, explanation } = view;
  const before = useMemo(() => draftOf(matter).facts, [matter]);
  const [values, setValues] = useState(before);
  const [source, setSource] = useState('');
  const next = useDraftExplanation(matter.kind, values, matter);
  const established = useMemo(() => establishedBy(explanation), [explanation]);
  const wanted = useMemo(() => new Set(questionsOf(view.findings).map(({ fact }) => fact)), [view]);
  const facts = changedFacts(before, values);
  const isChanged = Object.keys(facts).length > 0;
  const title = t(actionWords.state_facts);
  return (
    <OperationDialog
      view={view}
      title={title}
      ok={title}
      command={isChanged ? { type: 'state_facts', facts, ...(isSaid(source) ? { source } : {}) } : null}
      onClose={onClose}
      onDone={onDone}
    >
      <FactForm
        kind={matter.kind}
        values={values}
        onChange={setValues}
        wanted={wanted}
        stated={new Set(Object.keys(before))}
        established={established}
      />
      <TextField label={words.source} value={source} max={500} rows={1} onChange={setSource} />
      {isChanged && next !== null && (
        <section aria-live="polite">
          {sameRoute(next.route, explanation.route) ? (
            <p>{t(words.same)}</p>
          ) : (
            <>
              <h3>{t(words.course)}</h3>
              <RouteView kind={matter.kind} stages={next.route} limits={next.deadlines} />
            </>
          )}
        </section>
      )}
    </OperationDialog>
  );
}
