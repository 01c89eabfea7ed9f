import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { compareCommand } from './commands/compare.ts';
import { coverageCommand } from './commands/coverage.ts';
import { explainCommand } from './commands/explain.ts';
import { listCommand, showCommand } from './commands/rulebook.ts';
import { verifyCommand } from './commands/verify.ts';
import { addCommand, countCommand, isCommand } from './commands/workdays.ts';
import { speakBothLanguages } from './help.ts';

const json = ['--json', '输出 JSON · print JSON'] as const;

const { version }: { version: string } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** The command line with all its verbs; it parses nothing yet. */
export const createProgram = (): Command => {
  const program = speakBothLanguages(new Command('guiju'))
    .description('规矩：按本机关工作规则办事 · the office that runs on its own written work rules')
    .version(version, '-V, --version', '显示版本 · show the version');
  rules(program);
  workdays(program);
  papers(program);
  office(program);
  return program;
};

const rules = (program: Command): void => {
  program
    .command('explain')
    .description('某件事按规则怎么办、差什么、几时到期 · what the rules say about a matter')
    .option('--government <id>', '政府 · government')
    .option('--kind <kind>', '事项类别 · kind of matter')
    .option('--facts <file>', '事实的 JSON 文件，- 为标准输入 · JSON file of facts, - for standard input')
    .option('--at <time>', '日期或时间，默认现在 · day or moment, now by default')
    .option('--batch', '标准输入每行一问、每行一答，顺序相同 · one question a line in, one answer a line out, same order')
    .option(...json)
    .action(explainCommand);

  const rulebook = program.command('rulebook').description('工作规则 · rulebooks');
  rulebook
    .command('list')
    .description('所有版本 · all editions')
    .option(...json)
    .action(listCommand);
  rulebook
    .command('show')
    .argument('<government>', '政府 · government')
    .argument('[article]', '条号，如 29 · number of the article, e.g. 29')
    .description('条文要点 · the provisions')
    .option(...json)
    .action(showCommand);

  program
    .command('verify')
    .argument('[government]', '政府，默认全部 · government, all by default')
    .description('静态检查规则 · check rulebooks')
    .option('--text <file>', '官方文本，用来核对条号 · the official text, to compare articles')
    .option(
      '--mutation',
      '改动每条规则，看场景能否察觉；低于九成以 1 结束 · change every rule, see whether a scenario notices; 1 below nine in ten',
    )
    .option(...json)
    .action(verifyCommand);
  program
    .command('import-text')
    .argument('<government>', '政府 · government')
    .argument('<file>', '官方文本：DOCX、TXT 或 Markdown · the official text: DOCX, TXT or Markdown')
    .description('把本机关的规则原文与要点逐条对照 · the official text beside the gists')
    .option('--keep', '存入本机关的数据库，在规则页逐条显示 · keep it in the office’s database, to be shown on the rules page')
    .option('--data <folder>', '与 --keep 同用：数据文件夹 · with --keep: data folder', '.guiju/data')
    .option('--skeleton', '起草新的规则文件夹 · begin a new rulebook folder')
    .option('--effective <date>', '与 --skeleton 同用：施行日期 · with --skeleton: the day it takes effect')
    .option('--to <folder>', '与 --skeleton 同用：写到哪里，默认 rulebooks · with --skeleton: where to write, rulebooks by default')
    .option(...json)
    .action(async (government, file, options) => (await import('./commands/import-text.ts')).importTextCommand(government, file, options));
  program
    .command('coverage')
    .argument('[government]', '政府，默认全部 · government, all by default')
    .description('每条要求由什么落实 · what takes care of each provision')
    .option('--require <file>', '应有条款的清单（YAML），缺的列为 gap · list of the provisions due (YAML); absent ones are gaps')
    .option(...json)
    .action(coverageCommand);
  program
    .command('compare')
    .argument('<governments...>', '两个或更多政府 · two governments or more')
    .description('各政府的规定逐项对照 · governments side by side, topic by topic')
    .option('--capability <word>', '只看一个业务领域，如 outgoing · one slice of office work only, e.g. outgoing')
    .option(...json)
    .action(compareCommand);
};

const workdays = (program: Command): void => {
  const group = program.command('workdays').description('工作日 · working days');
  group
    .command('add')
    .argument('<date>', '起始日，如 2025-11-20 · first day, e.g. 2025-11-20')
    .argument('<n>', '工作日数 · number of working days')
    .description('某日后第 n 个工作日 · the nth working day after a day')
    .option(...json)
    .action(addCommand);
  group
    .command('count')
    .argument('<from>', '起始日，不计 · first day, not counted')
    .argument('<to>', '终止日，计入 · last day, counted')
    .description('两日之间的工作日 · working days after one day up to another')
    .option(...json)
    .action(countCommand);
  group
    .command('is')
    .argument('<date>', '日期 · day')
    .description('某日是否上班 · whether a day is worked')
    .option(...json)
    .action(isCommand);
};

/** The verbs about papers; the typesetter and what reads files are loaded only when one of them is called. */
const papers = (program: Command): void => {
  program
    .command('lint')
    .argument('<file>', '公文：DOCX、文本或 JSON 模型，- 为标准输入 · a paper: DOCX, text or the model as JSON, - for standard input')
    .description('检查公文格式；有错误以 1 结束 · check the form of a paper; 1 when there are errors')
    .option('--government <id>', '同时按该政府的规则检查 · check it by the rules of this government too')
    .option('--fix <file>', '把能机械改正的改好，写成 .docx 或 .json · write the paper with mechanical faults corrected, .docx or .json')
    .option(...json)
    .action(async (file, options) => (await import('./commands/lint.ts')).lintCommand(file, options));
  program
    .command('render')
    .argument('<file>', '公文：DOCX、文本或 JSON 模型，- 为标准输入 · a paper: DOCX, text or the model as JSON, - for standard input')
    .description('按国家标准排成 PDF 或 DOCX · lay a paper out as PDF or DOCX by the national standard')
    .option('--pdf <file>', '写出 PDF · write a PDF')
    .option('--docx <file>', '写出 DOCX · write a DOCX')
    .option('--fonts <folder...>', '授权字体所在文件夹 · folders of licensed fonts')
    .option(...json)
    .action(async (file, options) => (await import('./commands/render.ts')).renderCommand(file, options));
};

/** Packages of the archive: made from the office's data, checked without them. */
const archive = (program: Command, data: readonly [string, string, string]): void => {
  const group = program.command('archive').description('归档包 · packages of the archive');
  group
    .command('verify')
    .argument('<file>', '归档包 · the package')
    .option(
      '--key <key>',
      '机关公布的公钥：PEM 文件或其 SM3，可给几次 · a public key that the office made known: PEM file or its SM3; may be repeated',
      (key: string, given: readonly string[]) => [...given, key],
      [] as readonly string[],
    )
    .description('离线核对归档包：校验和、台账链、签名根、所批的就是这一份 · check a package by itself; 1 when something is wrong')
    .option(...json)
    .action(async (file, options) => (await import('./commands/archive-verify.ts')).archiveVerifyCommand(file, options));
  group
    .command('export')
    .argument('<matter>', '事项编号 · id of the matter')
    .requiredOption('--government <id>', '政府 · government')
    .requiredOption('--to <file>', '写到哪个文件 · file to write')
    .description('导出已办结或已终止事项的归档包 · the package of a matter that came to its end')
    .option(...data)
    .option(...json)
    .action(async (matter, options) => (await import('./commands/archive-export.ts')).archiveExportCommand(matter, options));
  group
    .command('key')
    .requiredOption('--government <id>', '政府 · government')
    .option('--to <file>', '把现用公钥写到文件 · write the public key in use to a file')
    .description('机关的签名公钥及其 SM3，供对外公布 · the public key of the office and its SM3, to be made known')
    .option(...data)
    .option(...json)
    .action(async (options) => (await import('./commands/archive-key.ts')).archiveKeyCommand(options));
};

const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug'];

/** The verbs that touch an office's data; what they need is loaded only when one of them is called. */
const office = (program: Command): void => {
  const data = [
    '--data <folder>',
    '数据文件夹；用 DATABASE_URL 可改用自己的 PostgreSQL · data folder; DATABASE_URL names a PostgreSQL of one’s own',
    '.guiju/data',
  ] as const;
  program
    .command('serve')
    .description('启动系统，Ctrl-C 停止 · run the office until Ctrl-C')
    .option('--port <number>', '端口，0 为任意空闲端口 · port, 0 for any free one', '8420')
    .option('--host <address>', '监听地址 · address to listen on', '127.0.0.1')
    .option(...data)
    .option('--demo', '装入演示机关 · install the demonstration offices')
    .option('--no-demo', '不装演示机关（默认）· do not (default)')
    .option('--behind-proxy', '前面有自己的反向代理 · a proxy of one’s own stands before it')
    .addOption(new Option('--log <level>', '日志 · log').choices(logLevels).default('warn'))
    .option(...json)
    .action(async (options) => (await import('./commands/serve.ts')).serveCommand(options));
  program
    .command('migrate')
    .description('把数据库升到最新结构（serve 会自动做）· bring the database to the newest schema (serve does so by itself)')
    .option(...data)
    .option(...json)
    .action(async (options) => (await import('./commands/migrate.ts')).migrateCommand(options));
  program
    .command('ledger')
    .description('台账 · the ledger')
    .command('verify')
    .argument('[government]', '政府，默认全部 · government, all by default')
    .description('核对链、回执、签名根与所存状态 · check chains, receipts, signed roots and the stored state')
    .option(...data)
    .option(...json)
    .action(async (government, options) => (await import('./commands/ledger.ts')).verifyLedgerCommand(government, options));
  archive(program, data);
  program
    .command('replay')
    .argument('[government]', '政府，默认全部 · government, all by default')
    .description('按回执重算每个决定并逐字比较 · decide everything again from its receipts and compare')
    .option(...data)
    .option(...json)
    .action(async (government, options) => (await import('./commands/ledger.ts')).replayCommand(government, options));
};
