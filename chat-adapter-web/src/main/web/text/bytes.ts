const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"];

/** A size as people read it, in powers of 1000 as file managers show them. */
export function bytes(size: number, language: string): string {
  const power = size < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(size) / 3));
  return new Intl.NumberFormat(language, {
    style: "unit",
    unit: UNITS[power] as string,
    unitDisplay: "short",
    maximumFractionDigits: power === 0 ? 0 : 1,
  }).format(size / 1000 ** power);
}
