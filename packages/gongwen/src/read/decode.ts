import { ReadProblem, type Source } from './source.ts';

/** A text file may be this long: a thousand pages of 616 characters, many times over. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Characters that stand in every Chinese paper; in text that was decoded wrongly they are rare. */
const COMMON = new Set(
  '的一是在不了有和人这中大为上个国我以要时来用们生到作地于出就分对成会可主发年同工也能下过产种面后多定行学法民得经三之进着等部度家电力里如水化高自二理起实现加量两体制机当使点从业本去性应开合还因由其些然前外天政四日事平形全表关各重新线内数正心明看原利比或但质第向道命此变条只结解问意建月公系军情者最立代通并提题党程展五果料象员入常文总次品式活设及管特件求老基资边路级少图山统知较将组计角期根论运农指几区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空况今集温传土许步群广石记需段研界拉林律叫且究观越织装府县市镇乡街局办委通报请示函复印村厅省区室附抄送号特此',
);
const HAN = /\p{Script=Han}/u;

/** Characters of a text file, with the encoding that it was read by and whether that was certain. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** Whether the bytes were read without a fault; otherwise damaged characters stand as U+FFFD. */
  readonly isWhole: boolean;
}

const SAMPLE = 64 * 1024;

/** How much a text looks like Chinese or plain writing, from about 1 down; control characters and damage count against it. */
const likeness = (text: string): number => {
  let [common, faults, all] = [0, 0, 0];
  for (const sign of text) {
    if (sign === '\n' || sign === '\r' || sign === ' ') continue;
    all += 1;
    const code = sign.codePointAt(0) ?? 0;
    if (COMMON.has(sign) || (code > 0x20 && code < 0x7f) || /[，。、：；（）《》“”〔〕\u3000\ufeff\t]/.test(sign)) common += 1;
    else if (code < 0x20 || code === 0xfffd || (code >= 0x7f && code < 0xa0) || (code >= 0xe000 && code < 0xf900)) faults += 1;
    else if (!HAN.test(sign)) faults += 0.2;
  }
  return all === 0 ? 0 : (common - 4 * faults) / all;
};

const decodedAs = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);

const isValid = (encoding: string, bytes: Uint8Array): boolean => {
  try {
    return !new TextDecoder(encoding, { fatal: true }).decode(bytes).includes('\0');
  } catch {
    return false;
  }
};

const tried = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'big5'] as const;

/** The encoding under which the bytes look most like writing; undefined where under none. */
const likeliest = (bytes: Uint8Array): string | undefined => {
  const sample = bytes.subarray(0, SAMPLE);
  const [best] = tried.map((encoding) => ({ encoding, score: likeness(decodedAs(encoding, sample)) })).sort((a, b) => b.score - a.score);
  if (best !== undefined && best.score > 0) return best.encoding;
  // Rare characters only, as in a list of names.
  return isValid('gb18030', bytes) ? 'gb18030' : undefined;
};

/** How the file says by its first bytes that it is encoded. */
const marked = ([first, second]: Uint8Array): string | undefined =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;

/**
 * Decodes a text file: UTF-8, GB18030 (as older office software writes), UTF-16 or Big5. A file with a few broken bytes is read all the same, its
 * damaged characters as U+FFFD. Throws a ReadProblem where it is no text.
 */
export const decode = (bytes: Uint8Array): Decoded => {
  if (bytes.length > MOST_BYTES) {
    throw new ReadProblem(
      `文件有 ${Math.ceil(bytes.length / 1_048_576)} 兆，最多 16 兆；请拆分后再试。`,
      'The file is larger than 16 MB; split it.',
    );
  }
  const encoding = marked(bytes) ?? (isValid('utf-8', bytes) ? 'utf-8' : likeliest(bytes));
  if (encoding === undefined) {
    throw new ReadProblem(
      '认不出文件的编码（既不是 UTF-8 也不是 GB18030）；请用文字处理软件另存为 UTF-8 文本。',
      'The encoding is neither UTF-8 nor GB18030; save it as UTF-8 text.',
    );
  }
  return { text: decodedAs(encoding, bytes), encoding, isWhole: isValid(encoding, bytes) };
};

/** The lines of a text as parts; empty lines only separate. */
export const sourceOfText = ({ text, encoding, isWhole }: Decoded): Source => {
  const name = encoding.toUpperCase();
  const said = encoding === 'utf-8' && isWhole;
  return {
    parts: text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).flatMap((line, i) => {
      const trimmed = line.trim();
      return trimmed === '' ? [] : [{ type: 'line' as const, text: trimmed, place: { part: i + 1 } }];
    }),
    notes: said
      ? []
      : [
          {
            code: 'encoding',
            place: null,
            text: name,
            message: isWhole
              ? { zh: `按 ${name} 编码读入，请核对`, en: `read as ${name}; compare it` }
              : {
                  zh: `按 ${name} 编码读入，但有损坏或不全的字，请对照原件`,
                  en: `read as ${name}, with damaged characters; compare the original`,
                },
          },
        ],
  };
};
