import type { Server } from 'node:http';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { StartProblem } from './problem.ts';

/** A server that accepts connections. */
export interface Listening {
  readonly url: string;
  /** Accepts no more, lets requests finish for at most `grace` milliseconds, then closes what is left. */
  readonly close: (grace: number) => Promise<void>;
}

type Answer = (request: Request, env: HttpBindings) => Response | Promise<Response>;

const failure = (error: NodeJS.ErrnoException, host: string, port: number): StartProblem => {
  switch (error.code) {
    case 'EADDRINUSE':
      return new StartProblem(
        `端口 ${port} 已被别的程序占用；请停止它，或用 --port 换一个端口`,
        `port ${port} is in use by another program; stop it or choose another with --port`,
        [],
        error,
      );
    case 'EACCES':
      return new StartProblem(
        `没有权限使用端口 ${port}；请换 1024 以上的端口`,
        `no permission to use port ${port}; choose one above 1024`,
        [],
        error,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartProblem(`本机没有地址 ${host}；请检查 --host`, `this machine has no address ${host}; check --host`, [], error);
    default:
      return new StartProblem(
        `无法在 ${host}:${port} 接受连接：${error.message}`,
        `cannot accept connections on ${host}:${port}: ${error.message}`,
        [],
        error,
      );
  }
};

const wait = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException): void => reject(failure(error, host, port));
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.off('error', refuse);
      resolve();
    });
  });

const closed = (server: Server, grace: number): Promise<void> =>
  new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), grace);
    // A connection that is kept alive turns idle only when its last request ends, and would be waited for after that.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearTimeout(force);
      clearInterval(idle);
      resolve();
    });
  });

/** Opens the port; throws a StartProblem that says why it cannot. */
export const listen = async (answer: Answer, host: string, port: number): Promise<Listening> => {
  const server = createAdaptorServer({ fetch: (request, env) => answer(request, env as HttpBindings), hostname: host }) as Server;
  // A client that sends its headers or body too slowly gives the connection back.
  server.headersTimeout = 20_000;
  server.requestTimeout = 120_000;
  await wait(server, host, port);
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  const name = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${name}:${bound}`, close: (grace) => closed(server, grace) };
};
