// npm run build: installs what is missing and builds the web app when it is out of date.
import { prepare } from './prepare.mjs';
import { buildWeb } from './web.mjs';

prepare();
await buildWeb();
