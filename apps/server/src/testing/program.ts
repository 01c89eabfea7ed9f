import { startServer, untilSignal } from '../index.ts';

// Run by tests as a process of its own: starts a server with the options of its argument, says where, and stops at the first signal.
const server = await startServer(JSON.parse(process.argv[2] ?? '{}'));
process.stdout.write(`${server.url}\n`);
await untilSignal(server.stop);
