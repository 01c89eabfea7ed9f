import { Spin } from 'antd';
import { useText } from '../shared/language.tsx';

const opening = { zh: '正在打开', en: 'Opening' };

/** Shown while a page is being fetched. */
export function Waiting() {
  const t = useText();
  return (
    <div className="waiting" role="status">
      <Spin /> {t(opening)}
    </div>
  );
}
