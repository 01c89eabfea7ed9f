import type { CommandInput } from '@guiju/contract';
import { type ActVerdict, type Attachment, type Bilingual, findSeat } from '@guiju/kernel';
import { Radio } from 'antd';
import { useId, useState } from 'react';
import { actButtons } from '../../../shared/act-words.ts';
import { AttachmentsField } from '../../../shared/draft/attachments-field.tsx';
import { FactField } from '../../../shared/fact-field.tsx';
import { type FactValues, withFact } from '../../../shared/fact-groups.ts';
import { useText } from '../../../shared/language.tsx';
import { isComplete, type Proposal, proposalOf } from './act-model.ts';
import { Following } from './following.tsx';
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
export function Act({ view, entries, onClose, onDone }: OperationProps) {
  const t = useText();
  const id = useId();
  const { matter } = view;
  const [seat, setSeat] = useState(entries.find(({ may }) => may)?.seat ?? entries[0]?.seat ?? '');
  const found = findSeat(matter, seat);
  const verdicts = (entries.find((each) => each.seat === seat)?.options ?? []).map((option) => option['verdict'] as ActVerdict);
  const [chosen, setVerdict] = useState<ActVerdict>();
  const verdict = chosen ?? verdicts[0] ?? 'done';
  const [opinion, setOpinion, forget] = useKeptText(`opinion.${matter.id}.${seat}`);
  const [facts, setFacts] = useState<FactValues>({});
  const [files, setFiles] = useState<readonly Attachment[]>([]);
  const [proposal, setProposal] = useState<Proposal>({ units: {}, stages: [] });
  if (found === undefined) return null;
  const { act } = found.stage;
  const establishes = found.seat.establishes;
  const isDisagreement = verdict === 'disagree';
  const isReady =
    establishes.every((name) => facts[name] !== undefined) && (!isDisagreement || isSaid(opinion)) && proposal.stages.every(isComplete);
  const command: CommandInput = {
    type: 'act',
    seat,
    verdict,
    opinion,
    ...(files.length === 0 ? {} : { attachments: files.map((each) => ({ ...each })) }),
    ...(Object.keys(facts).length === 0 ? {} : { facts: { ...facts } }),
    ...(act === 'propose' ? proposalOf(proposal) : {}),
  };
  const title = t(actButtons[act]);
  return (
    <OperationDialog
      view={view}
      title={title}
      ok={isDisagreement ? t(words.disagree) : title}
      danger={isDisagreement}
      command={isReady ? command : null}
      onClose={onClose}
      onDone={(after) => {
        forget();
        onDone(after);
      }}
    >
      <SeatChoice matter={matter} entries={entries} value={seat} onChange={setSeat} />
      <OpinionField value={opinion} onChange={setOpinion} />
      {verdicts.length > 1 && (
        <div className="operation-field">
          <span id={`${id}-verdict`}>{t(words.verdict)}</span>
          <Radio.Group
            aria-labelledby={`${id}-verdict`}
            value={verdict}
            options={verdicts.map((value) => ({ value, label: t(words[value]) }))}
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
    </OperationDialog>
  );
}
