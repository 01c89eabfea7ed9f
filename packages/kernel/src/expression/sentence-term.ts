import { civilOf, formatInstant } from '../calendar/civil.ts';
import { DAY } from './duration.ts';
import { printExpression } from './print.ts';
import type { Expression, Literal, TemporalLiteral } from './tree.ts';

/** The same said in both languages. */
export interface Said {
  readonly zh: string;
  readonly en: string;
}

/** What facts and their values are called. */
export interface Words {
  /** Name of a fact. */
  fact(name: string): Said;
  /** Name of an enum value, or a number with its measure word (`1` → `1个`); the text itself where there is none. */
  value(name: string, value: string): Said;
}

/** Words in force at a place of the tree. */
export interface Voice {
  readonly words: Words;
  /** Type of a node where a scope was given. */
  readonly typeOf: (node: Expression) => string;
  /** Variables of the enclosing `some` and `every`, each with its name in the sentence and the fact it runs over. */
  readonly locals: ReadonlyMap<string, { readonly said: Said; readonly list: string | undefined }>;
}

/** What is said for a value; `about` is the other side of a comparison, which decides how a literal is called. */
export const term = (voice: Voice, node: Expression, about?: Expression): Said => {
  switch (node.kind) {
    case 'literal':
      return literalTerm(voice, node, about);
    case 'name':
      return voice.locals.get(node.name)?.said ?? voice.words.fact(node.name);
    case 'date_part': {
      const date = term(voice, node.of);
      const part = { year: '年份', month: '月份', day: '日' }[node.part];
      return { zh: `${date.zh}的${part}`, en: `the ${node.part} of ${date.en}` };
    }
    case 'count': {
      const list = term(voice, node.list);
      return { zh: `${list.zh}的项数`, en: `the number of ${list.en}` };
    }
    case 'arithmetic': {
      const [left, right] = [operand(voice, node.left), operand(voice, node.right)];
      const sign = { '+': '+', '-': '−', '*': '×', '/': '÷' }[node.op];
      return { zh: `${left.zh} ${sign} ${right.zh}`, en: `${left.en} ${sign} ${right.en}` };
    }
    case 'negate': {
      const inner = operand(voice, node.operand);
      return { zh: `−${inner.zh}`, en: `−${inner.en}` };
    }
    case 'list':
      return joined(
        node.items.map((item) => term(voice, item, about)),
        '和',
        'and',
      );
    default: {
      // A condition used as a value, which offices do not write; its text is exact.
      const text = printExpression(node);
      return { zh: `“${text}”`, en: `“${text}”` };
    }
  }
};

/** `甲、乙或丙` / `a, b or c`. */
export const joined = (said: readonly Said[], zh: string, en: string): Said => {
  const list = (texts: readonly string[], comma: string, last: string): string =>
    texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(comma)}${last}${texts.at(-1)}`;
  return {
    zh: list(
      said.map((each) => each.zh),
      '、',
      zh,
    ),
    en: list(
      said.map((each) => each.en),
      ', ',
      ` ${en} `,
    ),
  };
};

const operand = (voice: Voice, node: Expression): Said => {
  const said = term(voice, node);
  return node.kind === 'arithmetic' ? { zh: `（${said.zh}）`, en: `(${said.en})` } : said;
};

const literalTerm = (voice: Voice, node: Literal, about: Expression | undefined): Said => {
  if (node.type === 'date' || node.type === 'datetime' || node.type === 'duration') return temporalTerm(node);
  const plain = node.type === 'text' ? `“${node.value}”` : String(node.value);
  if (about?.kind !== 'name' || (node.type !== 'text' && node.type !== 'number')) return { zh: plain, en: plain };
  const text = String(node.value);
  const local = voice.locals.get(about.name);
  const name = local === undefined ? about.name : local.list;
  const said = name === undefined ? { zh: text, en: text } : voice.words.value(name, text);
  return said.zh === text && said.en === text ? { zh: plain, en: plain } : said;
};

const temporalTerm = ({ type, value, text }: TemporalLiteral): Said => {
  if (type === 'duration') return durationTerm(value);
  const local = type === 'date' ? text : formatInstant(value);
  const clock = local.slice(11, 16);
  const { year, month, day } = civilOf(type === 'date' ? value / DAY : Math.floor((value + 8 * (DAY / 24)) / DAY));
  return { zh: `${year}年${month}月${day}日${clock}`, en: `${local.slice(0, 10)}${clock === '' ? '' : ` ${clock}`}` };
};

const UNITS = [
  [DAY, '天', 'day'],
  [DAY / 24, '小时', 'hour'],
  [DAY / 1440, '分钟', 'minute'],
  [DAY / 86_400, '秒', 'second'],
] as const;

const durationTerm = (length: number): Said => {
  let rest = Math.abs(length);
  const parts: Said[] = [];
  for (const [unit, zh, en] of UNITS) {
    const n = Math.floor(rest / unit);
    rest -= n * unit;
    if (n > 0) parts.push({ zh: `${n}${zh}`, en: `${n} ${en}${n === 1 ? '' : 's'}` });
  }
  if (parts.length === 0) return { zh: '0天', en: '0 days' };
  const minus = length < 0 ? '−' : '';
  return { zh: minus + parts.map((part) => part.zh).join(''), en: minus + parts.map((part) => part.en).join(' ') };
};
