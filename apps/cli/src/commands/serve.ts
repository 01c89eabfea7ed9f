import { type LogLevel, type RunningServer, startServer, untilSignal } from '@guiju/server';
import { type DataOptions, dataPlace } from '../data-place.ts';
import { CliError, complain, exitCodes, print, table } from '../output.ts';

export interface ServeOptions extends DataOptions {
  readonly port: string;
  readonly host: string;
  readonly demo?: boolean;
  readonly log: LogLevel;
  readonly behindProxy?: boolean;
  readonly json?: boolean;
}

const portOf = (text: string): number => {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new CliError(
    { zh: `端口“${text}”应在 0 和 65535 之间。`, en: `The port "${text}" should be between 0 and 65535.` },
    exitCodes.usage,
  );
};

const headings = ['用户名 · login', '密码 · password', '岗位 · post', '单位 · unit', '政府 · government'];

const desks = ({ demoDesks }: RunningServer): string =>
  table([headings, ...demoDesks.map((desk) => [desk.login, desk.password, desk.post_title, desk.unit_name, desk.government])]);

const announcement = (server: RunningServer): string =>
  [
    ...(server.demoDesks.length === 0 ? [] : [`演示岗位 · demonstration desks\n\n${desks(server)}\n`]),
    `规矩 Guiju ${server.url}`,
    '按 Ctrl-C 停止 · Ctrl-C stops',
  ].join('\n');

/** `guiju serve`: runs the office until Ctrl-C or SIGTERM. */
export const serveCommand = async (options: ServeOptions): Promise<void> => {
  const { host, demo = false, log, behindProxy = false, json } = options;
  const port = portOf(options.port);
  const server = await startServer({ ...dataPlace(options), host, port, demo, log, behindProxy });
  if (json === true) print(JSON.stringify({ url: server.url, demo_desks: server.demoDesks }));
  else print(announcement(server));
  await untilSignal(async () => {
    if (json !== true) complain({ zh: '正在停止……', en: 'stopping …' });
    await server.stop();
  });
};
