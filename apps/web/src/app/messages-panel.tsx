import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef } from 'react';
import { Empty } from '../shared/empty.tsx';
import { useText } from '../shared/language.tsx';
import { messagesQuery, useReadMessages } from '../shared/messages.ts';
import { ProblemView } from '../shared/problem-view.tsx';
import { Waiting } from '../shared/waiting.tsx';
import { MessageItem } from './message-item.tsx';

const words = {
  all: { zh: '全部标为已读', en: 'Mark all as read' },
  read: { zh: '都已读', en: 'All read' },
  empty: { zh: '还没有消息', en: 'No messages yet' },
  comes: {
    zh: '催办、退回、留言和时限将至的提醒会出现在这里。',
    en: 'Urging, returns, comments and reminders of limits will appear here.',
  },
} as const;

const unreadOf = (unread: number) => ({ zh: `未读 ${unread} 条`, en: `${unread} unread` });

/** What the desk was told, newest first, and the way to mark it as read. */
export function MessagesPanel({ onFollow }: { readonly onFollow: () => void }) {
  const t = useText();
  const { data, error, refetch } = useQuery(messagesQuery);
  const reading = useReadMessages();
  const status = useRef<HTMLParagraphElement>(null);
  if (data === undefined) return error === null ? <Waiting /> : <ProblemView error={error} onRetry={() => void refetch()} />;
  const { items, unread } = data;
  const [newest] = items;
  if (newest === undefined) return <Empty title={t(words.empty)}>{t(words.comes)}</Empty>;
  // The button goes when nothing is unread; the focus stays with what takes its place.
  const readAll = () => reading.mutate(newest.id, { onSuccess: () => status.current?.focus() });
  return (
    <>
      <div className="messages-head">
        <p ref={status} role="status" tabIndex={-1}>
          {t(unread === 0 ? words.read : unreadOf(unread))}
        </p>
        {unread > 0 && (
          <Button loading={reading.isPending} onClick={readAll}>
            {t(words.all)}
          </Button>
        )}
      </div>
      {reading.error !== null && <ProblemView error={reading.error} />}
      <ul className="messages">
        {items.map((message) => (
          <MessageItem key={message.id} message={message} onFollow={onFollow} />
        ))}
      </ul>
    </>
  );
}
