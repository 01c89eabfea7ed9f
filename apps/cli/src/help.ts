import type { Command } from 'commander';

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法 · Usage:',
  'Arguments:': '参数 · Arguments:',
  'Options:': '选项 · Options:',
  'Commands:': '命令 · Commands:',
};

/** Columns of the help; fixed, so that it reads the same on a narrow terminal, in a file and in the reference. */
const WIDTH = 120;

/** Help in both languages, and errors that never end the process by themselves; commands made afterwards inherit it. */
export const speakBothLanguages = (program: Command): Command =>
  program
    .exitOverride()
    .helpOption('-h, --help', '显示用法 · show this help')
    .helpCommand('help [command]', '显示某个命令的用法 · show the help of a command')
    .configureHelp({ helpWidth: WIDTH, styleTitle: (title) => titles[title] ?? title })
    .configureOutput({
      getOutHelpWidth: () => WIDTH,
      getErrHelpWidth: () => WIDTH,
      outputError: (text, write) => write(text.replace(/^error: /, '用法不对 · wrong usage: ')),
    })
    .showHelpAfterError('用 --help 看用法 · see --help');
