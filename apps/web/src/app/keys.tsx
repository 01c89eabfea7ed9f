import { useNavigate } from '@tanstack/react-router';
import { Modal } from 'antd';
import { useState } from 'react';
import { useText } from '../shared/language.tsx';
import { useShortcuts } from '../shared/shortcuts.ts';

const words = {
  title: { zh: '键盘操作', en: 'Keyboard' },
  keys: {
    'j / k': { zh: '列表中下一件、上一件', en: 'next, previous line of a list' },
    Enter: { zh: '打开这一件', en: 'open the line' },
    '/': { zh: '到搜索框', en: 'go to the search box' },
    'g t': { zh: '到待办', en: 'go to what is to do' },
    'g r': { zh: '到规则', en: 'go to the rules' },
    'g o': { zh: '到组织', en: 'go to the organisation' },
    '?': { zh: '打开这个说明', en: 'open this page' },
    Esc: { zh: '关闭窗口、离开输入框', en: 'close a window, leave a field' },
  },
} as const;

/** The search field of the page, else that of the top bar. */
const focusSearch = (): void => {
  const field = document.querySelector<HTMLElement>('main [data-search]') ?? document.querySelector<HTMLElement>('[data-search]');
  field?.focus();
};

interface Props {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** The keys that work on every page, and their explanation. */
export function Keys({ open, onOpen }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const [going, setGoing] = useState(false);
  const go = (to: '/' | '/rules' | '/organisation') => () => {
    if (going) void navigate({ to });
    setGoing(false);
  };
  useShortcuts({ '/': focusSearch, '?': () => onOpen(true), g: () => setGoing(true), t: go('/'), r: go('/rules'), o: go('/organisation') });
  return (
    <Modal title={t(words.title)} open={open} onCancel={() => onOpen(false)} footer={null} destroyOnHidden>
      <dl className="keys">
        {Object.entries(words.keys).map(([key, text]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
