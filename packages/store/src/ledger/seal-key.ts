import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { StoreProblem } from '../problem.ts';
import { sm3 } from './canonical.ts';

/** The SM2 key with which roots are signed; `id` is the SM3 of the public key. */
export interface SealKey {
  readonly id: string;
  readonly publicKey: string;
  readonly sign: (hash: string) => string;
}

const publicText = (key: KeyObject): string =>
  (key.type === 'public' ? key : createPublicKey(key)).export({ type: 'spki', format: 'pem' }).toString();

const create = (file: string): void => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'SM2' });
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
};

/** SM3 of a public key by which it is known, whatever line ends its file (PEM) has; null for what is no key. */
export const publicKeyId = (pem: string): string | null => {
  try {
    return sm3(publicText(createPublicKey(pem)));
  } catch {
    return null;
  }
};

/** Object identifier of the SM2 curve (1.2.156.10197.1.301) as it stands in an encoded key. */
const SM2 = Buffer.from('06082a811ccf5501822d', 'hex');

const isSm2 = (key: KeyObject): boolean => createPublicKey(key).export({ type: 'spki', format: 'der' }).includes(SM2);

/** Reads the key of a file (PKCS#8, PEM), or makes one there; throws a StoreProblem when the file holds something else. */
export const readSealKey = (file: string): SealKey => {
  let key: KeyObject;
  try {
    if (!existsSync(file)) create(file);
    // A key that was just generated signs by ECDSA on the SM2 curve; only one that was read signs by SM2.
    key = createPrivateKey(readFileSync(file));
    if (!isSm2(key)) throw new TypeError('another curve than SM2');
  } catch (cause) {
    throw new StoreProblem(
      'key_broken',
      `签章密钥 ${file} 无法使用，应为 SM2 私钥（PKCS#8 PEM）；请恢复原文件，不要另建新的`,
      `the sealing key ${file} cannot be used, it must be an SM2 private key (PKCS#8 PEM); restore the file instead of making a new one`,
      cause,
    );
  }
  const publicKey = publicText(key);
  return { id: sm3(publicKey), publicKey, sign: (hash) => sign('sm3', Buffer.from(hash, 'hex'), key).toString('base64') };
};

/**
 * Whether a signature (base64) over the bytes of a hash (hex) was made with the key that belongs to the public one (PEM). An outsider checks
 * it with `openssl pkeyutl -verify -pubin -inkey key.pem -rawin -digest sm3 -in hash -sigfile signature`.
 */
export const isSigned = (publicKey: string, hash: string, signature: string): boolean =>
  verify('sm3', Buffer.from(hash, 'hex'), publicKey, Buffer.from(signature, 'base64'));
