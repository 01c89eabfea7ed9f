import type { PaperParts } from '@guiju/contract';
import { issuingOrgans, type UnitId } from '@guiju/kernel';
import { useMemo } from 'react';
import { useWorld } from '../world.ts';

/** In whose name a paper goes out while it does not say it itself, by the fact `issuer` and the unit whose matter it is. */
export function useIssuers(issuer: unknown, unit: UnitId): readonly string[] {
  const { directory, rulebook } = useWorld();
  return useMemo(() => issuingOrgans(issuer, unit, directory, rulebook.data.name.zh), [issuer, unit, directory, rulebook]);
}

/** A paper as it is looked at: what it does not say of its issuers comes from the matter. */
export const looked = (parts: PaperParts, issuers: readonly string[]): PaperParts => ({ ...parts, issuers: parts.issuers ?? issuers });
