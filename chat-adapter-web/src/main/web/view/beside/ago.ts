const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];

/** How long ago something was, in words, as exactly as one would say it. */
export function ago(at: string, now: Date, language: string): string {
  const seconds = Math.max(0, (now.getTime() - Date.parse(at)) / 1000);
  const [unit, length] = STEPS.find(([, least]) => seconds >= least) ?? ["minute", 60];
  return new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(-Math.floor(seconds / length), unit);
}

/** A length of time in words, in the greatest unit that says it exactly. */
export function duration(seconds: number, language: string): string {
  const [unit, length] = STEPS.find(([, least]) => seconds > 0 && seconds % least === 0) ?? ["second", 1];
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(seconds / length);
}
