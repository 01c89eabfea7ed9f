import { CloseOutlined } from '@ant-design/icons';
import { type Bilingual, itemNumber } from '@guiju/kernel';
import { Button, Input } from 'antd';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { useText } from '../language.tsx';
import { useComposed } from '../use-composed.ts';
import { levelOf } from './block-edits.ts';
import type { WrittenBlock } from './written-paper.ts';

const words = {
  level: { zh: '的层次', en: ': level' },
  remove: { zh: '删除', en: 'Remove ' },
  paragraph: { zh: '段', en: '¶' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly label: string;
  readonly block: Extract<WrittenBlock, { readonly text: string }>;
  readonly number: number;
  readonly onWrite: (text: string, caret: number) => void;
  readonly onLevel: (level: number) => void;
  readonly onRemove: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onPaste: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
}

/** A paragraph or numbered part: its number, which is also the choice of its level, and its words. */
export function TextBlock({ label, block, number, onWrite, onLevel, onRemove, onKeyDown, onPaste }: Props) {
  const t = useText();
  const level = levelOf(block);
  const composed = useComposed<HTMLTextAreaElement>(block.text, onWrite);
  const marks = [1, 2, 3, 4].map((each) => [each, itemNumber(each, each === level ? number : 1)] as const);
  return (
    <>
      <select
        className={`block-level block-level-${level}`}
        aria-label={`${label}${t(words.level)}`}
        value={level}
        onChange={({ target }) => onLevel(Number(target.value))}
      >
        <option value={0}>{t(words.paragraph)}</option>
        {marks.map(([each, mark]) => (
          <option key={each} value={each}>
            {mark}
          </option>
        ))}
      </select>
      <Input.TextArea
        className={`block-text block-text-${level}`}
        aria-label={label}
        autoSize={{ minRows: 1 }}
        variant="borderless"
        {...composed}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      <Button
        type="text"
        size="small"
        className="block-remove"
        tabIndex={-1}
        icon={<CloseOutlined aria-hidden />}
        aria-label={`${t(words.remove)}${label}`}
        onClick={onRemove}
      />
    </>
  );
}
