import type { CalendarDate } from './figure';

/** The day of the week of a full date, 0 for Sunday; null when a part is missing or there is no such day (2月30日). */
export function weekdayOf({ year, month, day }: CalendarDate): number | null {
  if (year === null || month === null || day === null || year < 1000) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getUTCDay() : null;
}
