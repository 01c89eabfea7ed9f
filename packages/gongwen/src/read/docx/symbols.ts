import type { Element } from './xml.ts';

/** Signs of symbol fonts that papers use, boxes to tick above all, by font and the last two digits of their code. */
const signs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: {
    '6c': '●',
    '6d': '○',
    '6e': '■',
    '6f': '□',
    '71': '□',
    '72': '□',
    '74': '◆',
    '75': '◆',
    '9f': '•',
    a1: '○',
    a8: '□',
    d8: '➢',
    e0: '→',
    fb: '✗',
    fc: '✓',
    fd: '☒',
    fe: '☑',
    '77': '◆',
    a7: '■',
    b2: '☆',
    ab: '★',
  },
  'wingdings 2': { '4f': '✗', '50': '✓', '51': '☒', '52': '☑', '53': '☒', '54': '☒', a2: '□', a3: '□' },
  symbol: { b7: '·', b0: '°', b1: '±', b4: '×', b8: '÷', a3: '≤', b3: '≥', ae: '→', '6d': 'μ', '61': 'α', '62': 'β' },
};

/** The sign that `w:sym` shows; undefined where the font's sign is not known. */
export const symbolOf = ({ attributes }: Element): string | undefined => {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  if (!Number.isInteger(code) || code <= 0) return undefined;
  const known = signs[(attributes['w:font'] ?? '').toLowerCase()];
  // Symbol fonts have their signs from F000 on; every other font means the character itself.
  if (known === undefined && (code < 0xe000 || code > 0xf8ff)) return code > 0x10ffff ? undefined : String.fromCodePoint(code);
  return known?.[(code & 0xff).toString(16).padStart(2, '0')];
};
