import { Spin } from 'antd';
import { useText } from './language.tsx';
import './waiting.css';

const opening = { zh: '正在打开', en: 'Opening' };

/** Shown while a page or a list is being fetched. */
export function Waiting() {
  const t = useText();
  return (
    <div className="waiting" role="status">
      <Spin /> {t(opening)}
    </div>
  );
}
