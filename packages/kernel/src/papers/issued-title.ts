const ISSUES = /(?:印发|转发|批转|发布|公布)《(.+)》/;

/** Title of what a paper issues or passes on (印发、转发的文件), by the paper's own: 关于印发《…》的通知. */
export const issuedTitle = (title: string): string | undefined => ISSUES.exec(title)?.[1]?.replace(/\s/g, '');
