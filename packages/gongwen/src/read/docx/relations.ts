import type { Element } from './xml.ts';

/** What the main part refers to: parts of the file by id, and addresses outside it. */
export interface Relations {
  readonly targets: ReadonlyMap<string, string>;
  readonly external: readonly string[];
}

/** Relations of a part; links in the text are not listed among what is fetched from outside. */
export const relationsOf = (part: Element | undefined): Relations => {
  const all = part?.children ?? [];
  return {
    targets: new Map(all.map(({ attributes }) => [attributes['Id'] ?? '', (attributes['Target'] ?? '').replace(/^\/?word\//, '')])),
    external: all
      .filter(({ attributes }) => attributes['TargetMode'] === 'External' && !/hyperlink$/.test(attributes['Type'] ?? ''))
      .map(({ attributes }) => attributes['Target'] ?? ''),
  };
};
