import { DeleteOutlined } from '@ant-design/icons';
import { acts, type Bilingual, type Join, type PostId } from '@guiju/kernel';
import { Button, Input, Select } from 'antd';
import { useText } from '../../../shared/language.tsx';
import { joinWord } from '../../../shared/slip-model.ts';
import { useWorld } from '../../../shared/world.ts';
import type { ProposedStage } from './act-model.ts';
import { addableActs } from './addable-acts.ts';
import { usePostGroups } from './post-options.ts';

const words = {
  who: { zh: '谁', en: 'Who' },
  act: { zh: '做什么', en: 'What' },
  join: { zh: '怎样算办完', en: 'When it is done' },
  reason: { zh: '理由', en: 'Reason' },
  remove: { zh: '删去', en: 'Remove' },
} as const satisfies Record<string, Bilingual>;

const joins: readonly Join[] = ['all', 'any', 'in_turn'];

interface Props {
  readonly stage: ProposedStage;
  readonly onChange: (stage: ProposedStage) => void;
  readonly onRemove: () => void;
}

/** One stage that a proposal adds: who, what, how it is done when several are asked, and why. */
export function ProposedStageFields({ stage, onChange, onRemove }: Props) {
  const t = useText();
  const { directory } = useWorld();
  const groups = usePostGroups();
  const seatsFor = (posts: readonly PostId[]) =>
    posts.map((post) => ({ post, role: directory.posts.find(({ id }) => id === post)?.roles[0] ?? 'staff' }));
  return (
    <div className="proposed-stage">
      <Select
        aria-label={t(words.who)}
        placeholder={t(words.who)}
        mode="multiple"
        showSearch={{ optionFilterProp: 'label' }}
        value={stage.seats.map(({ post }) => post)}
        options={[...groups]}
        onChange={(posts: PostId[]) => onChange({ ...stage, seats: seatsFor(posts) })}
      />
      <Select
        aria-label={t(words.act)}
        value={stage.act}
        options={addableActs.map((value) => ({ value, label: t(acts[value]) }))}
        onChange={(act) => onChange({ ...stage, act })}
      />
      {stage.seats.length > 1 && (
        <Select
          aria-label={t(words.join)}
          value={stage.join}
          options={joins.map((value) => ({ value, label: t(joinWord(value, 2) ?? words.join) }))}
          onChange={(join) => onChange({ ...stage, join })}
        />
      )}
      <Input
        aria-label={t(words.reason)}
        placeholder={t(words.reason)}
        maxLength={2000}
        value={stage.reason}
        onChange={({ target }) => onChange({ ...stage, reason: target.value })}
      />
      <Button aria-label={t(words.remove)} icon={<DeleteOutlined aria-hidden />} onClick={onRemove} />
    </div>
  );
}
