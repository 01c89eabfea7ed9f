import { CloseOutlined } from '@ant-design/icons';
import type { Bilingual } from '@guiju/kernel';
import { Button, Input } from 'antd';
import { useText } from '../language.tsx';
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

/** A picture that came with a file, to be named or taken out. */
export function PictureBlock({ label, block, onChange, onRemove }: Props) {
  const t = useText();
  const { title, media, data } = block;
  const titled = (text: string) => {
    const { title: _, ...rest } = block;
    onChange(text === '' ? rest : { ...rest, title: text });
  };
  return (
    <div className="block-picture">
      <img alt={title ?? label} src={`data:${media};base64,${data}`} />
      <Input
        size="small"
        variant="borderless"
        aria-label={`${label} ${t(words.title)}`}
        placeholder={t(words.title)}
        value={title ?? ''}
        onChange={({ target }) => titled(target.value)}
      />
      <Button size="small" type="text" icon={<CloseOutlined aria-hidden />} aria-label={`${t(words.remove)}${label}`} onClick={onRemove} />
    </div>
  );
}
