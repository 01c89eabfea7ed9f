import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import type { Bilingual } from '@guiju/kernel';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../../shared/language.tsx';

const words = {
  fold: { zh: '收起', en: 'Fold' },
  unfold: { zh: '展开', en: 'Unfold' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly title: Bilingual;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** One column of the desk; folded it is a narrow strip with its name. */
export function Panel({ title, open, onToggle, children }: Props) {
  const t = useText();
  const name = t(title);
  return (
    <section className={open ? 'panel' : 'panel panel-folded'} aria-label={name}>
      <div className="panel-head">
        <h2>{name}</h2>
        <Button
          type="text"
          size="small"
          aria-expanded={open}
          aria-label={`${t(open ? words.fold : words.unfold)} ${name}`}
          icon={open ? <LeftOutlined aria-hidden /> : <RightOutlined aria-hidden />}
          onClick={onToggle}
        />
      </div>
      {open && <div className="panel-body">{children}</div>}
    </section>
  );
}
