import type { Directory, UnitId } from '../office/directory.ts';

/** The organs in whose name a paper goes out (发文机关): the government or its office where the fact `issuer` says so, else the unit whose matter it is. */
export const issuingOrgans = (issuer: unknown, unit: UnitId, { units }: Directory, government: string): readonly string[] => {
  if (issuer === 'government') return [government];
  const organ = units.find(({ id, kind }) => (issuer === 'office' ? kind === 'office' : id === unit));
  return organ === undefined ? [] : [organ.name];
};
