const FORM = /^(-)?P(?:(\d{1,6})D)?(?:T(?=\d)(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/;
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Milliseconds of a civil day. */
export const DAY = 24 * HOUR;

/**
 * Milliseconds of an ISO 8601 duration in days, hours, minutes and seconds (`P3D`, `-PT4H30M`); undefined when written otherwise.
 * Months and years are left out: they have no fixed length.
 */
export const parseDuration = (text: string): number | undefined => {
  const match = FORM.exec(text);
  if (match === null || !/\d/.test(text)) return undefined;
  const [, minus, days = '0', hours = '0', minutes = '0', seconds = '0'] = match;
  const length = Number(days) * DAY + Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * SECOND;
  return minus === undefined || length === 0 ? length : -length;
};

/** ISO 8601 text of a duration in milliseconds; fractions of a second are cut off. */
export const formatDuration = (ms: number): string => {
  const length = Math.abs(ms);
  const days = Math.floor(length / DAY);
  const hours = Math.floor((length % DAY) / HOUR);
  const minutes = Math.floor((length % HOUR) / MINUTE);
  const seconds = Math.floor((length % MINUTE) / SECOND);
  const time = `${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${seconds > 0 ? `${seconds}S` : ''}`;
  if (days === 0 && time === '') return 'PT0S';
  return `${ms < 0 ? '-' : ''}P${days > 0 ? `${days}D` : ''}${time === '' ? '' : `T${time}`}`;
};
