/** Codes with which the network or PostgreSQL itself says that the database is gone: class 08, and 57P01 to 57P03. */
const GONE = /^(ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|08.{3}|57P0[123])$/;

/** What the driver says of a connection that broke; it gives these errors no code. */
const BROKEN = /^(Connection terminated|Client has encountered a connection error)/;

/** Whether an error says that the database cannot be reached now, not that something wrong was asked of it. */
export const isUnreachable = (error: unknown): boolean => {
  if (error instanceof AggregateError) return error.errors.some(isUnreachable);
  if (!(error instanceof Error)) return false;
  return BROKEN.test(error.message) || ('code' in error && typeof error.code === 'string' && GONE.test(error.code));
};
