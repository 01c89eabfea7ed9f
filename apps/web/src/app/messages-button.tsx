import { BellOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Badge, Drawer } from 'antd';
import { useState } from 'react';
import { useText } from '../shared/language.tsx';
import { messagesQuery } from '../shared/messages.ts';
import './messages.css';
import { MessagesPanel } from './messages-panel.tsx';

const words = {
  messages: { zh: '消息', en: 'Messages' },
  close: { zh: '关闭', en: 'Close' },
} as const;

const unreadOf = (unread: number) =>
  unread === 0 ? { zh: '没有未读', en: 'none unread' } : { zh: `${unread} 条未读`, en: `${unread} unread` };

/** The bell with the number of unread messages; opens what the desk was told. */
export function MessagesButton() {
  const t = useText();
  const { data, refetch } = useQuery(messagesQuery);
  const [state, setState] = useState<'unopened' | 'open' | 'closed'>('unopened');
  const open = (): void => {
    setState('open');
    // Reminders come from the clock, of which no change tells the page.
    void refetch();
  };
  const label = data === undefined ? t(words.messages) : `${t(words.messages)} ${t(unreadOf(data.unread))}`;
  return (
    <>
      <button type="button" className="bar-button messages-button" aria-label={label} aria-haspopup="dialog" onClick={open}>
        <Badge count={data?.unread ?? 0} size="small" overflowCount={99}>
          <BellOutlined aria-hidden className="bar-icon" />
        </Badge>
      </button>
      {state !== 'unopened' && (
        <Drawer
          title={t(words.messages)}
          open={state === 'open'}
          onClose={() => setState('closed')}
          closable={{ 'aria-label': t(words.close) }}
          size={Math.min(440, window.innerWidth)}
          classNames={{ body: 'messages-body' }}
        >
          {/* Gone at once when a matter is opened, so that the focus goes there and not back to the bell. */}
          <MessagesPanel onFollow={() => setState('unopened')} />
        </Drawer>
      )}
    </>
  );
}
