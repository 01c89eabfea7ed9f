import type { Bilingual } from '@guiju/kernel';
import { useText } from '../language.tsx';
import { TextPart } from './text-part.tsx';
import type { Part } from './used-parts.ts';
import { without } from './without.ts';
import type { WrittenPaper } from './written-paper.ts';

const words = {
  post: { zh: '签署人职务', en: 'Post of who signs' },
  name: { zh: '签署人姓名', en: 'Name of who signs' },
  date: { zh: '成文日期', en: 'Date' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly paper: WrittenPaper;
  readonly used: ReadonlySet<Part>;
  readonly onChange: (paper: WrittenPaper) => void;
}

/** Who signs an order or motion in person, with the post; and the date where the course of the matter does not supply it. */
export function SignatureParts({ paper, used, onChange }: Props) {
  const t = useText();
  const { post = '', name = '' } = paper.signed_personally ?? {};
  const sign = (by: { readonly post: string; readonly name: string }) =>
    onChange(by.post === '' && by.name === '' ? without(paper, 'signed_personally') : { ...paper, signed_personally: by });
  if (!used.has('signed_personally') && !used.has('date')) return null;
  return (
    <div className="paper-head">
      {used.has('signed_personally') && (
        <>
          <TextPart path="signed_personally" label={t(words.post)} value={post} onChange={(value) => sign({ post: value, name })} />
          <TextPart path="signed_personally.name" label={t(words.name)} value={name} onChange={(value) => sign({ post, name: value })} />
        </>
      )}
      {used.has('date') && (
        <TextPart
          path="date"
          type="date"
          label={t(words.date)}
          value={paper.date ?? ''}
          onChange={(date) => onChange(date === '' ? without(paper, 'date') : { ...paper, date })}
        />
      )}
    </div>
  );
}
