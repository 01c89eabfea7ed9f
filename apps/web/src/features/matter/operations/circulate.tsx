import { type Bilingual, holdersOf, type PostId } from '@guiju/kernel';
import { Select } from 'antd';
import { useId, useState } from 'react';
import { useText } from '../../../shared/language.tsx';
import { useToday } from '../../../shared/now.ts';
import { useWorld } from '../../../shared/world.ts';
import { actionWords } from '../action-words.ts';
import type { OperationProps } from './operation.ts';
import { OperationDialog } from './operation-dialog.tsx';
import { usePostGroups } from './post-options.ts';
import { TextField } from './text-field.tsx';

const words = {
  to: { zh: '送给谁阅', en: 'Readers' },
  text: { zh: '附言（可不填）', en: 'What to say (optional)' },
  note: { zh: '传阅不影响办理；每人阅后留有记录。', en: 'Circulation holds nothing up; each reading is on record.' },
} as const satisfies Record<string, Bilingual>;

/** Passes the matter round for reading (传阅). */
export function Circulate({ view, onClose, onDone }: OperationProps) {
  const t = useText();
  const id = useId();
  const today = useToday();
  const { directory } = useWorld();
  const [posts, setPosts] = useState<readonly PostId[]>([]);
  const [text, setText] = useState('');
  const groups = usePostGroups(
    new Set(directory.posts.filter((post) => holdersOf(directory, post.id, today).length > 0).map((post) => post.id)),
  );
  const to = posts.flatMap((post) => holdersOf(directory, post, today).map((person) => ({ person, post })));
  const title = t(actionWords.circulate);
  return (
    <OperationDialog
      view={view}
      title={title}
      ok={title}
      command={to.length === 0 ? null : { type: 'circulate', to, text }}
      onClose={onClose}
      onDone={onDone}
    >
      <p>{t(words.note)}</p>
      <div className="operation-field">
        <label htmlFor={id}>{t(words.to)}</label>
        <Select
          id={id}
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          value={[...posts]}
          options={[...groups]}
          onChange={(chosen: PostId[]) => setPosts(chosen)}
        />
      </div>
      <TextField label={words.text} value={text} onChange={setText} />
    </OperationDialog>
  );
}
