import { CommanderError, program } from 'commander';
import { explainCommand } from './commands/explain.ts';
import { listCommand, showCommand } from './commands/rulebook.ts';
import { verifyCommand } from './commands/verify.ts';
import { addCommand, countCommand, isCommand } from './commands/workdays.ts';
import { CliError, complain, exitCodes } from './output.ts';

const json = ['--json', '输出 JSON · print JSON'] as const;

program
  .name('guiju')
  .description('规矩：按本机关工作规则办事 · the office system that runs on the written work rules')
  .exitOverride()
  .configureHelp({ showGlobalOptions: true })
  .showHelpAfterError('（用 --help 看用法 · see --help）');

program
  .command('explain')
  .description('某件事按规则怎么办、差什么、几时到期 · what the rules say about a matter')
  .option('--government <id>', '政府 · government')
  .option('--kind <kind>', '事项类别 · kind of matter')
  .option('--facts <file>', '事实的 JSON 文件，- 为标准输入 · JSON file of facts, - for standard input')
  .option('--at <time>', '时间，默认现在 · moment, now by default')
  .option('--batch', '标准输入每行一问、每行一答 · one question a line in, one answer a line out')
  .option(...json)
  .action(explainCommand);

const workdays = program.command('workdays').description('工作日 · working days');
workdays
  .command('add')
  .argument('<date>')
  .argument('<n>')
  .description('某日后第 n 个工作日 · the nth working day after a day')
  .option(...json)
  .action(addCommand);
workdays
  .command('count')
  .argument('<from>')
  .argument('<to>')
  .description('两日之间的工作日（不计首日）· working days after one day up to another')
  .option(...json)
  .action(countCommand);
workdays
  .command('is')
  .argument('<date>')
  .description('某日是否上班 · whether a day is worked')
  .option(...json)
  .action(isCommand);

const rulebook = program.command('rulebook').description('工作规则 · rulebooks');
rulebook
  .command('list')
  .description('所有版本 · all editions')
  .option(...json)
  .action(listCommand);
rulebook
  .command('show')
  .argument('<government>')
  .argument('[article]')
  .description('条文要点 · the provisions')
  .option(...json)
  .action(showCommand);

program
  .command('verify')
  .argument('[government]')
  .description('静态检查规则 · check rulebooks')
  .option('--text <file>', '官方文本，用来核对条号 · the official text, to compare articles')
  .option(...json)
  .action(verifyCommand);

/** Runs the command line; every failure is one sentence and an exit code. */
const run = async (): Promise<void> => {
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    else if (error instanceof CliError) {
      complain(error.text);
      process.exitCode = error.exitCode;
    } else throw error;
  }
};

await run();
