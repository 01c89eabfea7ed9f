import { TO_BE_WRITTEN } from '../text/skeleton.ts';
import { type Check, provisionFault } from './check.ts';

/** Gists that stand as `import-text --skeleton` left them. */
export const gists: Check = ({ data }) =>
  data.provisions
    .filter(({ gist }) => gist.zh.includes(TO_BE_WRITTEN.zh) || gist.en.includes(TO_BE_WRITTEN.en))
    .map((provision) => {
      const message = { zh: '要点还没有写', en: 'the gist is still to be written' };
      return provisionFault('warning', 'gist_to_be_written', provision, 'gist', message);
    });
