import { z } from 'zod';

/** An answer of a declaration that is a file. */
export const binary = (type: string, description: string) => ({
  description,
  content: { [type]: { schema: z.string().meta({ format: 'binary' }) } },
});

/** A file name as RFC 8187 writes it in a header. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replaceAll(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

/** Headers of a file that is made for the reader at this moment; `shown` by the browser or saved. */
export const fileHeaders = (type: string, name: string, how: 'shown' | 'saved' = 'shown') => ({
  'content-type': type,
  'content-disposition': `${how === 'shown' ? 'inline' : 'attachment'}; filename*=UTF-8''${encoded(name)}`,
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
  'x-frame-options': 'SAMEORIGIN',
  'cache-control': 'private, no-cache',
});
