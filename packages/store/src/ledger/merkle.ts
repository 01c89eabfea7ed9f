import { createHash } from 'node:crypto';

// Leaves and nodes are marked apart (RFC 6962), so that no node can be passed off as a leaf.
const leaf = (hash: string): Buffer => createHash('sm3').update('\0').update(hash, 'hex').digest();
const node = (left: Buffer, right: Buffer): Buffer => createHash('sm3').update('\x01').update(left).update(right).digest();

/** The level over another; an odd last one moves up by itself. */
const levelAbove = (level: readonly Buffer[]): Buffer[] => {
  const above: Buffer[] = [];
  for (let i = 0; i < level.length; i += 2) {
    const [left, right] = [level[i], level[i + 1]];
    if (left !== undefined) above.push(right === undefined ? left : node(left, right));
  }
  return above;
};

/** SM3 Merkle root over row hashes (hex) in their order; an odd last one moves up by itself. Throws a RangeError without leaves. */
export const merkleRoot = (hashes: readonly string[]): string => {
  if (hashes.length === 0) throw new RangeError('a root needs at least one leaf');
  let level = hashes.map(leaf);
  while (level.length > 1) level = levelAbove(level);
  return (level[0] as Buffer).toString('hex');
};

/** One step up to the root: the hash (hex) of the neighbour, and on which side it stands. */
export interface MerkleStep {
  readonly side: 'left' | 'right';
  readonly hash: string;
}

/** What leads from one of the leaves to their root. Throws a RangeError where there is no such leaf. */
export const merkleProof = (hashes: readonly string[], index: number): readonly MerkleStep[] => {
  if (hashes[index] === undefined) throw new RangeError(`no leaf ${index}`);
  const steps: MerkleStep[] = [];
  let level = hashes.map(leaf);
  for (let at = index; level.length > 1; at = Math.floor(at / 2)) {
    const neighbour = level[at % 2 === 0 ? at + 1 : at - 1];
    if (neighbour !== undefined) steps.push({ side: at % 2 === 0 ? 'right' : 'left', hash: neighbour.toString('hex') });
    level = levelAbove(level);
  }
  return steps;
};

/** The root (hex) to which a leaf is led. */
export const rootOfProof = (hash: string, steps: readonly MerkleStep[]): string =>
  steps
    .reduce((below, step) => {
      const neighbour = Buffer.from(step.hash, 'hex');
      return step.side === 'left' ? node(neighbour, below) : node(below, neighbour);
    }, leaf(hash))
    .toString('hex');
