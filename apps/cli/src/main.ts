import { CommanderError } from 'commander';
import { CliError, complain, exitCodes, sayProblem } from './output.ts';
import { createProgram } from './program.ts';

// A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await createProgram().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  else if (error instanceof CliError) {
    complain(error.text);
    process.exitCode = error.exitCode;
  } else if (sayProblem(error)) process.exitCode = exitCodes.problems;
  else throw error;
}
