/** Signs that nobody sees: control characters, marks of direction, blanks without width, and code points that are no characters. */
export const INVISIBLE =
  /(?!\n)\p{Cc}|[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff0-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;
/** Joiners: some scripts cannot be written without them, Chinese knows none. */
export const JOINERS =
  /(?<![\p{Script=Arabic}\p{Script=Mongolian}\p{Script=Tibetan}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d]/gu;

/** A text without what cannot stand on paper; neither a PDF nor a Word file can hold all of it. */
export const visible = (text: string): string => text.replaceAll('\t', ' ').replace(INVISIBLE, '').replace(JOINERS, '');
