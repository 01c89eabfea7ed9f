import { createHash } from 'node:crypto';

// Leaves and nodes are marked apart (RFC 6962), so that no node can be passed off as a leaf.
const leaf = (hash: string): Buffer => createHash('sm3').update('\0').update(hash, 'hex').digest();
const node = (left: Buffer, right: Buffer): Buffer => createHash('sm3').update('\x01').update(left).update(right).digest();

/** SM3 Merkle root over row hashes (hex) in their order; an odd last one moves up by itself. Throws a RangeError without leaves. */
export const merkleRoot = (hashes: readonly string[]): string => {
  if (hashes.length === 0) throw new RangeError('a root needs at least one leaf');
  let level = hashes.map(leaf);
  while (level.length > 1) {
    const above: Buffer[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const [left, right] = [level[i], level[i + 1]];
      if (left !== undefined) above.push(right === undefined ? left : node(left, right));
    }
    level = above;
  }
  return (level[0] as Buffer).toString('hex');
};
