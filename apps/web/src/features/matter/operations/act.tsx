import type { CommandInput } from '@guiju/contract';
import { type ActVerdict, type Attachment, type Bilingual, findSeat } from '@guiju/kernel';
import { verdictsOf } from '@guiju/kernel/slip/verdicts';
import { Radio } from 'antd';
import { useId, useMemo, useState } from 'react';
import { actButtons } from '../../../shared/act-words.ts';
import { AttachmentsField } from '../../../shared/draft/attachments-field.tsx';
import { establishedBy } from '../../../shared/explain-draft.ts';
import { FactField } from '../../../shared/fact-field.tsx';
import { type FactValues, withFact } from '../../../shared/fact-groups.ts';
import { questionsOf } from '../../../shared/finding-model.ts';
import { useText } from '../../../shared/language.tsx';
import { useWorld } from '../../../shared/world.ts';
import { verdictsFor } from '../action-model.ts';
import { holdingBack, isComplete, missingAhead, type Proposal, proposalOf } from './act-model.ts';
import { Following } from './following.tsx';
import { HeldBack } from './held-back.tsx';
import { useKeptText } from './kept-text.ts';
import { isSaid, type OperationProps } from './operation.ts';
import { OperationDialog } from './operation-dialog.tsx';
import { OpinionField } from './opinion-field.tsx';
import { ProposalFields } from './proposal-fields.tsx';
import { SeatChoice } from './seat-choice.tsx';

const words = {
  verdict: { zh: '结论', en: 'Verdict' },
  agree: { zh: '同意', en: 'Agree' },
  disagree: { zh: '不同意', en: 'Disagree' },
  done: { zh: '已办', en: 'Done' },
  noted: { zh: '已阅，无其他意见', en: 'Noted' },
  disagreeing: {
    zh: '不同意的意见会记录在案，但这一环节不会因此办完：请随后退回，或按规则终止。',
    en: 'The disagreement goes on record but does not complete the stage: return or terminate the matter afterwards.',
  },
  facts: { zh: '由此环节确定', en: 'To be established here' },
  attachments: { zh: '意见附件', en: 'Attachments to the opinion' },
} as const satisfies Record<string, Bilingual>;

/** Acts on a seat: verdict, opinion, the facts it establishes, and with a handling proposal the units and stages it asks for. */
export function Act({ view, entries, onClose, onDone, instead }: OperationProps) {
  const t = useText();
  const id = useId();
  const { matter } = view;
  const { rulebook } = useWorld();
  const [seat, setSeat] = useState(entries.find(({ may }) => may)?.seat ?? entries[0]?.seat ?? '');
  const ahead = useMemo(() => missingAhead(rulebook, view, establishedBy(view.explanation)), [rulebook, view]);
  const found = findSeat(matter, seat);
  const entry = entries.find((each) => each.seat === seat);
  const allowed = entry === undefined ? [] : verdictsFor(entry);
  const [chosen, setVerdict] = useState<ActVerdict>();
  // A disagreement is always chosen, never what a button that says "sign" leads to.
  const verdict = chosen ?? allowed.find((each) => each !== 'disagree');
  const [opinion, setOpinion, forget] = useKeptText(`opinion.${matter.id}.${seat}`);
  const [facts, setFacts] = useState<FactValues>({});
  const [files, setFiles] = useState<readonly Attachment[]>([]);
  const [proposal, setProposal] = useState<Proposal>({ units: {}, stages: [] });
  if (found === undefined) return null;
  const { act } = found.stage;
  const establishes = found.seat.establishes;
  const verdicts = verdictsOf[act];
  const isDisagreement = verdict === 'disagree';
  const holding = verdicts.every((each) => each === 'disagree' || !allowed.includes(each)) ? holdingBack(rulebook, view, act) : [];
  const isReady =
    establishes.every((name) => facts[name] !== undefined) && (!isDisagreement || isSaid(opinion)) && proposal.stages.every(isComplete);
  const command: Omit<Extract<CommandInput, { type: 'act' }>, 'verdict'> = {
    type: 'act',
    seat,
    opinion,
    ...(files.length === 0 ? {} : { attachments: files.map((each) => ({ ...each })) }),
    ...(Object.keys(facts).length === 0 ? {} : { facts: { ...facts } }),
    ...(act === 'propose' ? proposalOf(proposal) : {}),
  };
  const title = t(actButtons[act]);
  const asked = questionsOf(ahead).length;
  return (
    <OperationDialog
      view={view}
      title={title}
      ok={isDisagreement ? t(words.disagree) : title}
      danger={isDisagreement}
      command={isReady && verdict !== undefined ? { ...command, verdict } : null}
      onClose={onClose}
      onDone={(after) => {
        forget();
        onDone(after);
      }}
    >
      <SeatChoice matter={matter} entries={entries} value={seat} onChange={setSeat} />
      {holding.length > 0 && (
        <section>
          <h3>{t({ zh: `还不能${title}`, en: `“${title}” is held back` })}</h3>
          <HeldBack kind={matter.kind} findings={holding} onState={instead('state_facts')} />
        </section>
      )}
      <OpinionField value={opinion} onChange={setOpinion} />
      {verdicts.length > 1 && (
        <div className="operation-field">
          <span id={`${id}-verdict`}>{t(words.verdict)}</span>
          <Radio.Group
            aria-labelledby={`${id}-verdict`}
            value={verdict ?? null}
            options={verdicts.map((value) => ({ value, label: t(words[value]), disabled: !allowed.includes(value) }))}
            onChange={({ target }) => setVerdict(target.value as ActVerdict)}
          />
          {isDisagreement && act !== 'consult' && act !== 'cosign' && <p className="operation-note">{t(words.disagreeing)}</p>}
        </div>
      )}
      {establishes.length > 0 && (
        <fieldset className="operation-field">
          <legend>{t(words.facts)}</legend>
          <div className="facts">
            {establishes.map((name) => (
              <FactField
                key={name}
                kind={matter.kind}
                name={name}
                value={facts[name]}
                stated
                onChange={(value) => setFacts((all) => withFact(all, name, value))}
              />
            ))}
          </div>
        </fieldset>
      )}
      {act === 'propose' && <ProposalFields proposal={proposal} onChange={setProposal} />}
      <div className="operation-field">
        <span>{t(words.attachments)}</span>
        <AttachmentsField attachments={files} onChange={setFiles} />
      </div>
      {!isDisagreement && <Following matter={matter} facts={facts} proposal={proposal} />}
      {!isDisagreement && ahead.length > 0 && (
        <details className="fold">
          <summary>{t({ zh: `以后的环节还要知道 ${asked} 项`, en: `Later stages will ask for ${asked} more` })}</summary>
          <HeldBack kind={matter.kind} findings={ahead} onState={instead('state_facts')} />
        </details>
      )}
    </OperationDialog>
  );
}
