import { PictureOutlined, PlusOutlined, TableOutlined } from '@ant-design/icons';
import type { Bilingual } from '@guiju/kernel';
import { Button } from 'antd';
import { useRef } from 'react';
import { useText } from '../language.tsx';

const words = {
  add: { zh: '加一段', en: 'Add a paragraph' },
  table: { zh: '加表格', en: 'Add a table' },
  picture: { zh: '加图片', en: 'Add a picture' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  /** Whether a picture is being sent. */
  readonly busy: boolean;
  readonly onParagraph: () => void;
  readonly onTable: () => void;
  readonly onPictures: (files: readonly File[]) => void;
}

/** What can be added to a body: a paragraph, a table, a picture. */
export function AddBlocks({ busy, onParagraph, onTable, onPictures }: Props) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const look = { type: 'text', size: 'small' } as const;
  return (
    <div className="block-add">
      <Button {...look} icon={<PlusOutlined aria-hidden />} onClick={onParagraph}>
        {t(words.add)}
      </Button>
      <Button {...look} icon={<TableOutlined aria-hidden />} onClick={onTable}>
        {t(words.table)}
      </Button>
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg"
        multiple
        hidden
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          onPictures(files);
        }}
      />
      <Button {...look} icon={<PictureOutlined aria-hidden />} loading={busy} onClick={() => input.current?.click()}>
        {t(words.picture)}
      </Button>
    </div>
  );
}
