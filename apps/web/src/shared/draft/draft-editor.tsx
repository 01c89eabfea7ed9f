import type { MatterView } from '@guiju/contract';
import type { Bilingual, KindId, Role } from '@guiju/kernel';
import { Alert, Button } from 'antd';
import { type KeyboardEvent, type ReactNode, useMemo, useRef } from 'react';
import './draft-editor.css';
import { useDesk } from '../desk.ts';
import { establishedBy, useDraftExplanation } from '../explain-draft.ts';
import { FactForm } from '../fact-form.tsx';
import type { FactValues } from '../fact-groups.ts';
import { byField, questionsOf } from '../finding-model.ts';
import { useText } from '../language.tsx';
import { LiveExplanation } from '../live-explanation.tsx';
import { findingsInTime } from '../live-model.ts';
import { useIssuers } from '../paper/issuers.ts';
import { paperOfKind } from '../paper/proposed.ts';
import { ProposedFacts } from '../paper/proposed-facts.tsx';
import { ProblemView } from '../problem-view.tsx';
import { ReasonsDialog } from '../reasons-dialog.tsx';
import { findingsOf } from '../refused.ts';
import { useLatest } from '../use-latest.ts';
import { useWorld } from '../world.ts';
import { ContentFields } from './content-fields.tsx';
import { type DraftValues, draftOf, emptyDraft, isUnchanged, withProposed, withStated } from './draft-model.ts';
import { useKeptDraft } from './kept-draft.ts';
import { LeaveGuard } from './leave-guard.tsx';
import { rolesToName } from './named-roles.ts';
import { OwnershipFields } from './ownership-fields.tsx';
import { UnitsField } from './units-field.tsx';
import { useDraftActions } from './use-draft-actions.ts';
import { usePaperBeside } from './use-paper-beside.tsx';

const words = {
  content: { zh: '文稿', en: 'The paper' },
  units: { zh: '单位', en: 'Units' },
  facts: { zh: '事项要素', en: 'Facts' },
  save: { zh: '保存草稿', en: 'Save draft' },
  submit: { zh: '提交', en: 'Submit' },
  saved: { zh: '已保存', en: 'Saved' },
  unsaved: { zh: '有未保存的内容，本窗口留有底稿', en: 'Not saved yet; this window keeps it' },
  unkept: { zh: '有未保存的内容，本窗口留不下底稿，请尽快保存', en: 'Not saved yet, and this window cannot keep it; please save' },
  keys: { zh: 'Ctrl+S 保存草稿，Ctrl+Enter 提交', en: 'Ctrl+S saves the draft, Ctrl+Enter submits' },
  restored: { zh: '已找回上次没有保存的内容。', en: 'What was not saved last time is back.' },
  discard: { zh: '不要了', en: 'Discard it' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly kind: KindId;
  /** The saved draft, or null while there is none. */
  readonly view: MatterView | null;
  /** What else can be done with the matter, beside saving and submitting. */
  readonly others?: ReactNode;
  /** Hears of every state that was stored on the way. */
  readonly onStored: (view: MatterView) => void;
  /** Hears that everything asked for was done. */
  readonly onDone: (view: MatterView, what: 'saved' | 'submitted') => void;
}

/** The form of a matter with what the rules say about it; nothing typed into it is lost. */
export function DraftEditor({ kind, view, others, onStored, onDone }: Props) {
  const t = useText();
  const { actor, unit: ownUnit } = useDesk();
  const { rulebook } = useWorld();
  const base = useMemo(() => (view === null ? emptyDraft(ownUnit, paperOfKind(kind)) : draftOf(view.matter)), [view, ownUnit, kind]);
  const draft = useKeptDraft(view?.matter.id ?? `new.${kind}`, base);
  const { values } = draft;
  const unsaved = !isUnchanged(base, values);
  const isLeaving = useRef(false);
  const actions = useDraftActions({ kind, view, values, settle: draft.settle, onStored, onDone, leaving: isLeaving });
  const explanation = useDraftExplanation(kind, values.facts, view?.matter);
  const established = useMemo(() => (explanation === null ? new Set<string>() : establishedBy(explanation)), [explanation]);
  const wanted = useMemo(
    () => new Set(explanation === null ? [] : questionsOf(findingsInTime(rulebook, explanation).now).map(({ fact }) => fact)),
    [explanation, rulebook],
  );
  const roles = rolesToName(explanation?.route ?? [], values.unitsFor);
  const change = (part: Partial<DraftValues>) => draft.change({ ...values, ...part });
  const changed = useLatest((facts: FactValues) => change(withStated(values, facts)));
  const stated = useMemo(() => new Set(Object.keys(view?.matter.facts ?? {})), [view]);
  const findings = useMemo(() => byField(rulebook, kind, findingsOf(actions.problem)), [rulebook, kind, actions.problem]);
  const nameUnits = (role: Role) => (units: readonly string[]) => change({ unitsFor: { ...values.unitsFor, [role]: units } });
  const { unit, area, unitsFor } = values;
  const issuers = useIssuers(values.facts['issuer'], unit);
  const context = { unit, area, submitterUnit: ownUnit, submitterPost: actor.post, unitsFor };
  const beside = usePaperBeside({
    kind,
    content: values,
    issuers,
    rules: explanation === null ? undefined : <LiveExplanation explanation={explanation} context={context} />,
    onChange: change,
  });
  const { shown, checked } = beside;
  const fromPaper = useMemo(() => new Set(values.fromPaper), [values.fromPaper]);
  /** What goes wrong with the form is told in the form. */
  const inSight = (work: () => void) => () => {
    shown.showForm();
    work();
  };
  const press = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing || actions.busy) return;
    const work = event.key === 'Enter' ? actions.submit : event.key === 's' ? actions.save : null;
    if (work === null || (work === actions.save && !unsaved)) return;
    event.preventDefault();
    inSight(work)();
  };
  return (
    <>
      <LeaveGuard unsaved={() => unsaved && !isLeaving.current} />
      {beside.choiceAbove}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole form; its buttons do the same */}
      <div className={`draft draft-with-${shown.side}`} onKeyDown={press}>
        <div className="draft-form" ref={shown.form}>
          {actions.problem !== null && <ProblemView error={actions.problem} />}
          {draft.restored && unsaved && (
            <Alert
              type="info"
              showIcon
              title={t(words.restored)}
              action={
                <Button size="small" onClick={() => draft.settle(base)}>
                  {t(words.discard)}
                </Button>
              }
            />
          )}
          <section className="draft-part">
            <h2>{t(words.content)}</h2>
            <ContentFields
              values={values}
              untitled={actions.untitled}
              issuers={issuers}
              isSupplied={beside.isSupplied}
              onRead={beside.onRead}
              onChange={change}
            />
          </section>
          <section className="draft-part">
            <h2>{t(words.facts)}</h2>
            {view === null && <OwnershipFields unit={unit} area={area} onChange={change} />}
            {checked !== undefined && (
              <ProposedFacts
                kind={kind}
                facts={checked.facts}
                shownAt={checked.shown_at}
                values={values.facts}
                onTake={(facts) => change(withProposed(values, facts))}
              />
            )}
            <FactForm
              kind={kind}
              values={values.facts}
              onChange={changed}
              wanted={wanted}
              findings={findings}
              stated={stated}
              established={established}
              fromPaper={fromPaper}
            />
          </section>
          {roles.length > 0 && (
            <section className="draft-part">
              <h2>{t(words.units)}</h2>
              <div className="facts">
                {roles.map((role) => (
                  <UnitsField key={role} role={role} units={unitsFor[role] ?? []} onChange={nameUnits(role)} />
                ))}
              </div>
            </section>
          )}
        </div>
        {beside.aside}
      </div>
      <div className="draft-actions">
        <Button type="primary" loading={actions.busy} onClick={inSight(actions.submit)}>
          {t(words.submit)}
        </Button>
        <Button disabled={!unsaved} loading={actions.busy} onClick={inSight(actions.save)}>
          {t(words.save)}
        </Button>
        <span className="draft-saved" aria-live="polite" title={t(words.keys)}>
          {unsaved ? t(draft.isKept ? words.unsaved : words.unkept) : view !== null && t(words.saved)}
        </span>
        {others}
      </div>
      {actions.warnings !== null && (
        <ReasonsDialog warnings={actions.warnings} busy={actions.busy} onGo={actions.submitWith} onBack={actions.dismissWarnings} />
      )}
    </>
  );
}
