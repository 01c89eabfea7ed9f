import { buildWeb } from '../../scripts/web.mjs';

/** The pages that the browser opens are those of the present sources. */
export const setup = (): Promise<void> => buildWeb();
