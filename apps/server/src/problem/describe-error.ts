/** What of an error goes into the log: no more than tells a programmer where to look, since details may quote what people wrote. */
export const describeError = (error: unknown): Readonly<Record<string, string>> => {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const cause = error.cause instanceof Error ? { cause: error.cause.name } : {};
  // A database error has a severity; its message can quote a value that somebody typed.
  const quotes = 'severity' in error;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return { type: error.name, ...code, ...cause, ...(quotes ? {} : { message: error.message }), stack: frames.join('\n') };
};
