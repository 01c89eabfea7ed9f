import { CloseOutlined } from '@ant-design/icons';
import type { Bilingual } from '@guiju/kernel';
import { Button } from 'antd';
import { useText } from '../language.tsx';
import { withTitle } from './block-edits.ts';
import { BlockTitle } from './block-title.tsx';
import type { WrittenBlock } from './written-paper.ts';

const words = {
  title: { zh: '图片标题（可不填）', en: 'Title of the picture (may be empty)' },
  remove: { zh: '删除', en: 'Remove ' },
} as const satisfies Record<string, Bilingual>;

type Picture = Extract<WrittenBlock, { readonly type: 'picture' }>;

interface Props {
  readonly label: string;
  readonly block: Picture;
  readonly onChange: (block: Picture) => void;
  readonly onRemove: () => void;
}

/** A picture of the body, to be named or taken out. */
export function PictureBlock({ label, block, onChange, onRemove }: Props) {
  const t = useText();
  const { title, media, data = '', hash } = block;
  return (
    <div className="block-picture">
      <img alt={title ?? label} src={hash === undefined ? `data:${media};base64,${data}` : `/api/v1/files/${hash}`} />
      <BlockTitle label={label} words={t(words.title)} title={title} onChange={(text) => onChange(withTitle(block, text))} />
      <Button size="small" type="text" icon={<CloseOutlined aria-hidden />} aria-label={`${t(words.remove)}${label}`} onClick={onRemove} />
    </div>
  );
}
