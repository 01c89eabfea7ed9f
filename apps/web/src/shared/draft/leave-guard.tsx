import type { Bilingual } from '@guiju/kernel';
import { useBlocker } from '@tanstack/react-router';
import { Modal } from 'antd';
import { useText } from '../language.tsx';

const words = {
  title: { zh: '还有内容没有保存', en: 'Something is not saved' },
  text: { zh: '离开后，本窗口里还会保留已填写的内容，但别人看不到，换一台电脑也找不到。', en: 'What you typed stays in this window only.' },
  leave: { zh: '不保存，离开', en: 'Leave without saving' },
  stay: { zh: '留在本页', en: 'Stay' },
} as const satisfies Record<string, Bilingual>;

/** Asks before a page with unsaved content is left. */
export function LeaveGuard({ unsaved }: { readonly unsaved: () => boolean }) {
  const t = useText();
  const blocker = useBlocker({ shouldBlockFn: unsaved, enableBeforeUnload: unsaved, withResolver: true });
  if (blocker.status !== 'blocked') return null;
  return (
    <Modal open title={t(words.title)} okText={t(words.leave)} cancelText={t(words.stay)} onOk={blocker.proceed} onCancel={blocker.reset}>
      <p>{t(words.text)}</p>
    </Modal>
  );
}
