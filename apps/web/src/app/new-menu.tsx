import { PlusOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { Button, Dropdown } from 'antd';
import { kindsToFile } from '../shared/kinds-to-file.ts';
import { useText } from '../shared/language.tsx';
import { useNames } from '../shared/names.ts';
import { useNarrow } from '../shared/narrow.ts';
import { useMe } from '../shared/session.ts';
import { useWorld } from '../shared/world.ts';

const words = {
  file: { zh: '新建', en: 'New' },
  others: { zh: '其他事项', en: 'Other matters' },
} as const;

/** Every kind of matter this desk can file: the daily ones first. */
export function NewMenu() {
  const t = useText();
  const narrow = useNarrow();
  const navigate = useNavigate();
  const { desk, posts } = useMe();
  const { rulebook } = useWorld();
  const names = useNames();
  const post = posts.find(({ id }) => id === desk);
  if (post === undefined) return null;
  const { first, others } = kindsToFile(rulebook, post);
  const entry = (kind: string) => ({ key: kind, label: t(names.kind(kind)) });
  const items = [...first.map(entry), { key: 'others', type: 'group' as const, label: t(words.others), children: others.map(entry) }];
  return (
    <Dropdown
      trigger={['click']}
      autoFocus
      classNames={{ root: 'new-menu' }}
      menu={{ items, onClick: ({ key }) => void navigate({ to: '/new/$kind', params: { kind: key } }) }}
    >
      <Button type="primary" icon={<PlusOutlined aria-hidden />} aria-haspopup="menu" aria-label={t(words.file)} data-tour="new">
        {narrow ? null : t(words.file)}
      </Button>
    </Dropdown>
  );
}
