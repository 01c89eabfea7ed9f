/** Database with the newest schema and nothing in it, cloned for each test file. */
export const TEMPLATE = 'guiju_template';

/** Address of another database of the same server. */
export const databaseUrl = (url: string, name: string): string => {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
};
