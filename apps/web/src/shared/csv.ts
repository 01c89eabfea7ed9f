/** Spreadsheet programs run a cell that begins like this as a formula. */
const formula = /^[=+\-@\t\r]/u;

const cellOf = (text: string): string => {
  const harmless = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** Rows as comma-separated values (RFC 4180) with a byte-order mark, without which Excel misreads Chinese. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
