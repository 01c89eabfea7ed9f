import { createHash } from 'node:crypto';

/**
 * JSON with the keys of every object in order of their code units and nothing left out but `undefined`, so that equal values have equal
 * texts. Throws a TypeError on what JSON cannot say (functions, NaN, infinite numbers).
 */
export const canonical = (value: unknown): string => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`;
  if (typeof value === 'object') {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
  }
  throw new TypeError(`no JSON for ${typeof value}`);
};

/** SM3 of a text or of bytes, in hex. */
export const sm3 = (text: string | Uint8Array): string => createHash('sm3').update(text).digest('hex');

/** Hash of the next link of a chain: SM3 over the previous hash and the canonical JSON of what it carries. */
export const linkHash = (previous: string, carried: unknown): string => sm3(`${previous}${canonical(carried)}`);
