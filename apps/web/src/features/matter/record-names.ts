import type { Bilingual } from '@guiju/kernel';
import { useCallback } from 'react';
import { useWorld } from '../../shared/world.ts';

/** What the items are called that provisions want on file. */
export function useRecordNames(): (item: string) => Bilingual {
  const { rulebook } = useWorld();
  return useCallback(
    (item) => {
      for (const { body } of rulebook.byId.values()) if (body.kind === 'record' && body.item === item) return body.name;
      return { zh: item, en: item };
    },
    [rulebook],
  );
}
