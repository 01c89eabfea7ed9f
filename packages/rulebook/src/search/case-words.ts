import type { Bilingual, MatterKind } from '@guiju/kernel';
import type { Case } from './search.ts';

const named = (kind: MatterKind, fact: string, value: unknown): Bilingual => {
  if (value === true) return { zh: '是', en: 'yes' };
  if (value === false) return { zh: '否', en: 'no' };
  if (value === null) return { zh: '无', en: 'none' };
  if (Array.isArray(value)) {
    const names = value.map((each) => named(kind, fact, each));
    return { zh: names.map(({ zh }) => zh).join('和') || '无', en: names.map(({ en }) => en).join(' and ') || 'nothing' };
  }
  return kind.facts[fact]?.values?.[String(value)] ?? { zh: String(value), en: String(value) };
};

/** A case in words: 发文：文种=请示、主送方向=上级政府. */
export const caseWords = (kind: MatterKind, example: Case): Bilingual => {
  const parts = [...example].map(([fact, value]) => {
    const name = kind.facts[fact]?.name ?? { zh: fact, en: fact };
    const said = named(kind, fact, value);
    return { zh: `${name.zh}=${said.zh}`, en: `${name.en} = ${said.en}` };
  });
  if (parts.length === 0) return { zh: `任何${kind.name.zh}`, en: `any ${kind.name.en}` };
  return { zh: `${kind.name.zh}：${parts.map(({ zh }) => zh).join('、')}`, en: `${kind.name.en}: ${parts.map(({ en }) => en).join(', ')}` };
};
