import type { Numbering } from './numbering.ts';
import { child, type Element, isOn, valueIn } from './xml.ts';

/** What paragraphs and runs take over from their styles (样式). */
export interface Styles {
  /** The list and level of a paragraph: its own, or that of its style or of one that this builds on. */
  readonly listOf: (properties: Element | undefined, numbering: Numbering) => readonly [list: string, level: number] | undefined;
  /** Whether a run is hidden (隐藏文字), by itself or by its style. */
  readonly isHidden: (run: Element) => boolean;
}

/** Opens `styles.xml`; without that part nothing is taken over. */
export const openStyles = (part: Element | undefined): Styles => {
  const all = part?.children.filter(({ name }) => name === 'w:style') ?? [];
  const byId = new Map(all.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const standard = all.find(({ attributes }) => attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1')?.attributes[
    'w:styleId'
  ];
  const chains = new Map<string, readonly Element[]>();
  /** A style and those that it builds on, itself first; a circle ends where it closes. */
  const chain = (id = ''): readonly Element[] => {
    const known = chains.get(id);
    if (known !== undefined) return known;
    const found = new Set<Element>();
    for (let style = byId.get(id); style !== undefined && !found.has(style); style = byId.get(valueIn(style, 'w:basedOn') ?? ''))
      found.add(style);
    chains.set(id, [...found]);
    return [...found];
  };
  const listOf: Styles['listOf'] = (properties, numbering) => {
    const own = child(properties, 'w:numPr');
    const styled = chain(valueIn(properties, 'w:pStyle') ?? standard).flatMap((style) => {
      const list = child(child(style, 'w:pPr'), 'w:numPr');
      return list === undefined ? [] : [{ list, style: style.attributes['w:styleId'] ?? '' }];
    });
    const list = valueIn(own, 'w:numId') ?? styled.map((each) => valueIn(each.list, 'w:numId')).find((id) => id !== undefined);
    if (list === undefined || list === '0') return undefined;
    const linked = () => styled.map(({ style }) => numbering.levelOfStyle(list, style)).find((level) => level !== undefined);
    const inherited = () => styled.map((each) => valueIn(each.list, 'w:ilvl')).find((level) => level !== undefined);
    const level = valueIn(own, 'w:ilvl') ?? linked() ?? inherited() ?? 0;
    return [list, Number(level)];
  };
  const isHidden = (run: Element): boolean => {
    const properties = child(run, 'w:rPr');
    const own = isOn(child(properties, 'w:vanish'));
    if (own !== undefined || properties === undefined) return own ?? false;
    const styled = chain(valueIn(properties, 'w:rStyle')).map((style) => isOn(child(child(style, 'w:rPr'), 'w:vanish')));
    return styled.find((hidden) => hidden !== undefined) ?? false;
  };
  return { listOf, isHidden };
};
