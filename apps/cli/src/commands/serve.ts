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

const headings = ['演示机关 · demonstration office', '岗位 · desks', '用户名，如 · login, e.g.', '密码 · password'];

/** One line for each demonstration office; the sign-in page lists the desks. */
const offices = ({ demoDesks }: RunningServer): string => {
  const byOffice = [...Map.groupBy(demoDesks, ({ government }) => government).values()];
  return table([
    headings,
    ...byOffice.map((desks) => [desks[0]?.government_name ?? '', String(desks.length), desks[0]?.login ?? '', desks[0]?.password ?? '']),
  ]);
};

const announcement = (server: RunningServer): string =>
  [...(server.demoDesks.length === 0 ? [] : [`${offices(server)}\n`]), `规矩 Guiju ${server.url}`, '按 Ctrl-C 停止 · Ctrl-C stops'].join(
    '\n',
  );

/** Says when the sample matters are there, on a line of its own. */
const announceSamples = async ({ demoDesks, samplesTold }: RunningServer, json: boolean): Promise<void> => {
  if (demoDesks.length === 0 || !(await samplesTold)) return;
  print(json ? JSON.stringify({ samples: 'told' }) : '演示事项已就绪 · the sample matters are there');
};

/** `guiju serve`: runs the office until Ctrl-C or SIGTERM. */
export const serveCommand = async (options: ServeOptions): Promise<void> => {
  const { host, demo = false, log, behindProxy = false, json } = options;
  const port = portOf(options.port);
  const server = await startServer({ ...dataPlace(options), host, port, demo, log, behindProxy });
  if (json === true) print(JSON.stringify({ url: server.url, demo_desks: server.demoDesks }));
  else print(announcement(server));
  const announced = announceSamples(server, json === true);
  await untilSignal(async () => {
    if (json !== true) complain({ zh: '正在停止……', en: 'stopping …' });
    await server.stop();
    await announced;
  });
};
