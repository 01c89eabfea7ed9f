import { openTypesetter, type Typesetter } from '@guiju/gongwen';

/** A typesetter that reads its fonts when the first paper is laid out; `fonts` is the folder of the office's licensed ones. */
export const lazyTypesetter = (fonts: string): (() => Typesetter) => {
  let opened: Typesetter | undefined;
  return () => {
    opened ??= openTypesetter([fonts]);
    return opened;
  };
};
