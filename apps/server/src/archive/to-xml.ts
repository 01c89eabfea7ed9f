const escaped = (text: string): string =>
  text
    // Characters that XML cannot hold at all.
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

const element = (name: string, value: unknown, indent: string): string => {
  if (value === null || value === undefined) return `${indent}<${name}/>\n`;
  if (Array.isArray(value)) return value.map((each) => element(name, each, indent)).join('');
  if (typeof value !== 'object') return `${indent}<${name}>${escaped(String(value))}</${name}>\n`;
  const inner = Object.entries(value)
    .map(([key, each]) => element(key, each, `${indent}  `))
    .join('');
  return `${indent}<${name}>\n${inner}${indent}</${name}>\n`;
};

/** Writes a value as XML, its keys as names of elements; a list repeats its element, what is not given is empty. */
export const toXml = (root: string, value: object): string => `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, value, '')}`;
