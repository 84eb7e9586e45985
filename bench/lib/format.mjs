/** Three significant digits, with separators above a thousand. */
export function digits(value) {
  if (!Number.isFinite(value)) return String(value);
  if (Math.abs(value) >= 1000) return Math.round(value).toLocaleString('en-US');
  return value === 0 ? '0' : String(Number(value.toPrecision(3)));
}

export const ms = (value) => `${digits(value)} ms`;
export const mb = (bytes) => `${digits(bytes / 1e6)} MB`;
export const times = (value) => `${digits(value)}×`;
export const size = (bytes) => (bytes >= 1e6 ? `${bytes / 1e6} MB` : `${bytes / 1e3} KB`);
