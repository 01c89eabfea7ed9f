import { Button } from 'antd';
import { Empty } from '../shared/empty.tsx';
import { useText } from '../shared/language.tsx';
import { Page } from '../shared/page.tsx';
import { useMe } from '../shared/session.ts';
import { useDeskChange } from '../shared/session-actions.ts';

const words = {
  title: { zh: '请选择岗位', en: 'Choose a desk' },
  none: { zh: '您今天没有担任任何岗位，请与系统管理员联系。', en: 'You hold no post today; ask the system administrator.' },
  choose: {
    zh: '您今天不在原来的岗位上。请选择今天的岗位继续。',
    en: 'You do not hold the former post today. Choose the desk of today to go on.',
  },
} as const;

/** Shown while the session's post is not held today. */
export function NoDesk() {
  const t = useText();
  const { posts } = useMe();
  const change = useDeskChange();
  return (
    <Page title={t(words.title)}>
      <Empty title={t(posts.length === 0 ? words.none : words.choose)}>
        {posts.map(({ id, title, unit_name }) => (
          <Button key={id} loading={change.isPending && change.variables === id} onClick={() => change.mutate(id)}>
            {`${unit_name} ${title}`}
          </Button>
        ))}
      </Empty>
    </Page>
  );
}
