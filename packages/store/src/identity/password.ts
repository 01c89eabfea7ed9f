import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { Bilingual } from '@guiju/kernel';

const derive = promisify(argon2);

// The lightest setting OWASP recommends for argon2id; some 30 ms on one core.
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };
const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;

const bare = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '');

/** Argon2id hash of a password in PHC form, with its own salt. */
export const hashPassword = async (password: string): Promise<string> => {
  const nonce = randomBytes(16);
  const { memory, passes, parallelism } = COST;
  const tag = await derive('argon2id', { message: password.normalize('NFKC'), nonce, ...COST });
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${bare(nonce)}$${bare(tag)}`;
};

/** Hash of no password: checked when a login is unknown, so that the answer takes as long as for a known one. */
const NOBODY = `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${bare(Buffer.alloc(16))}$${bare(Buffer.alloc(32))}`;

/** Whether a password belongs to a hash; null as hash never matches and takes the same time. */
export const isPassword = async (password: string, stored: string | null): Promise<boolean> => {
  const match = PHC.exec(stored ?? NOBODY);
  if (match === null) return false;
  const [, memory, passes, parallelism, salt = '', hash = ''] = match;
  const expected = Buffer.from(hash, 'base64');
  const tag = await derive('argon2id', {
    message: password.normalize('NFKC'),
    nonce: Buffer.from(salt, 'base64'),
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.length,
  });
  return stored !== null && timingSafeEqual(tag, expected);
};

const CLASSES = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}]/u, /\p{Lo}/u];

/** What is wrong with a new password: too short, too uniform, or made of the login; null when it will do. */
export const passwordProblem = (password: string, login: string): Bilingual | null => {
  const given = password.normalize('NFKC');
  if ([...given].length < 10) return { zh: '密码至少 10 个字符', en: 'a password has at least 10 characters' };
  if ([...given].length > 200) return { zh: '密码最多 200 个字符', en: 'a password has at most 200 characters' };
  if (given.toLowerCase().includes(login.toLowerCase())) return { zh: '密码不能包含登录名', en: 'the password must not contain the login' };
  const classes = CLASSES.filter((each) => each.test(given)).length;
  if (classes < 3 && [...given].length < 16) {
    return {
      zh: '密码须含大写、小写字母、数字、符号、汉字中的三类，或不少于 16 个字符',
      en: 'use three of capitals, small letters, figures, signs and Chinese characters, or at least 16 characters',
    };
  }
  if (new Set(given).size < 5) return { zh: '密码中重复的字符太多', en: 'the password repeats too few characters' };
  return null;
};
