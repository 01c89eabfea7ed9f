import { StarOutlined } from '@ant-design/icons';
import type { Bilingual } from '@guiju/kernel';
import { Button, Input, Popover, Space } from 'antd';
import { useState } from 'react';
import { useText } from './language.tsx';
import type { ListFilter } from './list-filter.ts';
import { usePreference } from './preference.ts';
import { isShown, type SavedView, withoutView, withView } from './saved-views.ts';

const words = {
  views: { zh: '常用视图', en: 'Views' },
  name: { zh: '视图名称', en: 'Name of the view' },
  save: { zh: '保存当前条件', en: 'Keep this filter' },
  remove: { zh: '删除视图', en: 'Remove the view' },
  none: { zh: '把现在的筛选和排序存成一个视图，下次一点就到。', en: 'Keep the filter and order of this list under a name.' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  /** The list whose views these are. */
  readonly place: string;
  readonly filter: ListFilter;
  readonly onChoose: (filter: ListFilter) => void;
}

/** Filters that the reader keeps under names, on this machine. */
export function SavedViewsMenu({ place, filter, onChoose }: Props) {
  const t = useText();
  const [views, setViews] = usePreference<readonly SavedView[]>(`views.${place}`, []);
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const save = () => {
    if (name.trim() === '') return;
    setViews(withView(views, { name: name.trim(), filter }));
    setName('');
  };
  const content = (
    <div className="saved-views">
      {views.length === 0 && <p>{t(words.none)}</p>}
      <ul>
        {views.map((view) => (
          <li key={view.name}>
            <Button
              type={isShown(view, filter) ? 'link' : 'text'}
              onClick={() => {
                onChoose(view.filter);
                setOpen(false);
              }}
            >
              {view.name}
            </Button>
            <Button type="text" aria-label={`${t(words.remove)} ${view.name}`} onClick={() => setViews(withoutView(views, view.name))}>
              ×
            </Button>
          </li>
        ))}
      </ul>
      <Space.Compact block>
        <Input
          aria-label={t(words.name)}
          placeholder={t(words.name)}
          maxLength={30}
          value={name}
          onChange={({ target }) => setName(target.value)}
          onPressEnter={save}
        />
        <Button onClick={save}>{t(words.save)}</Button>
      </Space.Compact>
    </div>
  );
  return (
    <Popover trigger="click" placement="bottomRight" open={open} onOpenChange={setOpen} content={content}>
      <Button icon={<StarOutlined aria-hidden />} aria-expanded={open}>
        {t(words.views)}
      </Button>
    </Popover>
  );
}
