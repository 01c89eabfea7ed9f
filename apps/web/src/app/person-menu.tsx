import { DownOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { App, Button, Dropdown, type MenuProps } from 'antd';
import { useText } from '../shared/language.tsx';
import { ProblemView } from '../shared/problem-view.tsx';
import { useMe } from '../shared/session.ts';
import { useDeskChange, useSignOut } from '../shared/session-actions.ts';

const words = {
  desks: { zh: '换到岗位', en: 'Go to the desk of' },
  settings: { zh: '我的设置', en: 'My settings' },
  keys: { zh: '键盘操作（?）', en: 'Keyboard (?)' },
  out: { zh: '退出', en: 'Sign out' },
  none: { zh: '未选岗位', en: 'no desk' },
  failed: { zh: '没有完成', en: 'Not done' },
  menu: { zh: '我的菜单', en: 'My menu' },
} as const;

/** Who is signed in and at which desk; other desks of the same person, settings and the way out. */
export function PersonMenu({ onKeys }: { readonly onKeys: () => void }) {
  const t = useText();
  const me = useMe();
  const navigate = useNavigate();
  const { modal } = App.useApp();
  const onError = (error: Error) => modal.error({ title: t(words.failed), content: <ProblemView error={error} /> });
  const change = useDeskChange();
  const out = useSignOut();
  const post = me.posts.find(({ id }) => id === me.desk);
  const others = me.posts.filter(({ id }) => id !== me.desk);
  const items: NonNullable<MenuProps['items']> = [
    ...(others.length === 0
      ? []
      : [
          {
            key: 'desks',
            type: 'group' as const,
            label: t(words.desks),
            children: others.map(({ id, title, unit_name }) => ({ key: `desk ${id}`, label: `${unit_name} ${title}` })),
          },
          { type: 'divider' as const },
        ]),
    { key: 'settings', label: t(words.settings) },
    { key: 'keys', label: t(words.keys) },
    { key: 'out', label: t(words.out) },
  ];
  const choose = (key: string) => {
    if (key === 'settings') void navigate({ to: '/me' });
    else if (key === 'keys') onKeys();
    else if (key === 'out') out.mutate(undefined, { onError });
    else change.mutate(key.slice('desk '.length), { onError });
  };
  return (
    <Dropdown trigger={['click']} autoFocus placement="bottomRight" menu={{ items, onClick: ({ key }) => choose(key) }}>
      <Button type="text" aria-haspopup="menu" className="person">
        <span className="unseen">{t(words.menu)}</span>
        <span className="person-name">{me.person.name}</span>
        <span className="person-post">{post?.title ?? t(words.none)}</span>
        <DownOutlined aria-hidden />
      </Button>
    </Dropdown>
  );
}
