import type { FindingView } from '@guiju/contract';
import { acts, articleName, type Bilingual, type ProvisionId, type StageId } from '@guiju/kernel';
import { Radio, Select } from 'antd';
import { useId, useState } from 'react';
import { toneOf } from '../../../shared/finding-model.ts';
import { useText } from '../../../shared/language.tsx';
import { useMarks } from '../../../shared/marks.ts';
import { useMatterNames } from '../../../shared/matter-names.ts';
import { useWorld } from '../../../shared/world.ts';
import { actionWords } from '../action-words.ts';
import { isSaid, type OperationProps } from './operation.ts';
import { OperationDialog } from './operation-dialog.tsx';
import { SeatChoice } from './seat-choice.tsx';
import { TextField } from './text-field.tsx';
import { fieldWords } from './words.ts';

const words = {
  to: { zh: '退回到', en: 'Back to' },
  submitter: { zh: '报送人', en: 'the submitter' },
  mode: { zh: '改好以后', en: 'Afterwards' },
  stepByStep: { zh: '逐级重新办理', en: 'step by step again' },
  straightBack: { zh: '直接回到我这里', en: 'straight back to me' },
  provisions: { zh: '依据条款（可不选）', en: 'Provisions it rests on (optional)' },
} as const satisfies Record<string, Bilingual>;

type Mode = 'step_by_step' | 'straight_back';

/** Sends the matter back to an earlier stage or the submitter (退回); what was said stays visible. */
export function Return({ view, entries, onClose, onDone }: OperationProps) {
  const t = useText();
  const m = useMarks();
  const id = useId();
  const names = useMatterNames();
  const { matter, findings } = view;
  const { rulebook } = useWorld();
  const grounds = findings.filter((finding) => ['refuse', 'return', 'warn', 'judge'].includes(toneOf(finding)));
  const [seat, setSeat] = useState(entries.find(({ may }) => may)?.seat);
  const targets = (entries.find((each) => each.seat === seat)?.options ?? []).map(({ to }) => String(to));
  const [to, setTo] = useState<StageId>('submitter');
  const [mode, setMode] = useState<Mode>('step_by_step');
  const [reason, setReason] = useState('');
  const [provisions, setProvisions] = useState<readonly ProvisionId[]>(
    grounds.flatMap((finding) => (toneOf(finding) === 'return' && finding.provision !== undefined ? [finding.provision] : [])),
  );
  const nameOf = (target: StageId): string => {
    if (target === 'submitter') return `${t(words.submitter)} · ${names.actor(matter.submitter)}`;
    const stage = matter.stages.find((each) => each.id === target);
    const posts = stage?.rounds.at(-1)?.seats.flatMap(({ post }) => (post === null ? [] : names.post(post))) ?? [];
    return stage === undefined ? target : `${t(acts[stage.act])} · ${posts.join(m.comma)}`;
  };
  /** What was found stands in its own words; of what a person judges the provision itself is the ground. */
  const groundName = (finding: FindingView): string => {
    const provision = rulebook.byId.get(finding.provision ?? '');
    if (toneOf(finding) !== 'judge' || provision === undefined) return t(finding.message);
    return `${t(articleName(provision.article))}${m.colon}${t(provision.gist)}`;
  };
  const title = t(actionWords.return);
  return (
    <OperationDialog
      view={view}
      title={title}
      ok={title}
      danger
      command={seat !== undefined && isSaid(reason) ? { type: 'return', seat, to, mode, reason, provisions: [...provisions] } : null}
      onClose={onClose}
      onDone={onDone}
    >
      <SeatChoice matter={matter} entries={entries} value={seat} onChange={setSeat} />
      <TextField label={fieldWords.reason} value={reason} onChange={setReason} />
      <div className="operation-field">
        <span id={`${id}-to`}>{t(words.to)}</span>
        <Radio.Group
          aria-labelledby={`${id}-to`}
          className="operation-radios"
          value={to}
          options={targets.map((value) => ({ value, label: nameOf(value) }))}
          onChange={({ target }) => setTo(target.value as StageId)}
        />
      </div>
      <div className="operation-field">
        <span id={`${id}-mode`}>{t(words.mode)}</span>
        <Radio.Group
          aria-labelledby={`${id}-mode`}
          value={mode}
          options={[
            { value: 'step_by_step', label: t(words.stepByStep) },
            { value: 'straight_back', label: t(words.straightBack) },
          ]}
          onChange={({ target }) => setMode(target.value as Mode)}
        />
      </div>
      {grounds.length > 0 && (
        <div className="operation-field">
          <label htmlFor={`${id}-provisions`}>{t(words.provisions)}</label>
          <Select
            id={`${id}-provisions`}
            mode="multiple"
            value={[...provisions]}
            options={grounds.flatMap((finding) =>
              finding.provision === undefined ? [] : [{ value: finding.provision, label: groundName(finding) }],
            )}
            onChange={(chosen: ProvisionId[]) => setProvisions(chosen)}
          />
        </div>
      )}
    </OperationDialog>
  );
}
