/** Times in the reader's zone and language. */
export interface Clock {
  /** The hour and the minute. */
  time(at: string): string;
  /** The day: today, yesterday, or its date. */
  day(at: string): string;
  /** Both, for a tooltip or a list. */
  full(at: string): string;
  /** Whether two times are on one day. */
  sameDay(one: string, other: string): boolean;
}

export function clock(language: string, now: () => Date): Clock {
  const time = new Intl.DateTimeFormat(language, { hour: "numeric", minute: "2-digit" });
  const full = new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" });
  const near = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  const thisYear = new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "long" });
  const otherYear = new Intl.DateTimeFormat(language, { dateStyle: "long" });
  return {
    time: (at) => time.format(new Date(at)),
    full: (at) => full.format(new Date(at)),
    sameDay: (one, other) => new Date(one).toDateString() === new Date(other).toDateString(),
    day(at) {
      const date = new Date(at);
      const days = daysBetween(now(), date);
      if (days === 0 || days === -1) {
        return near.format(days, "day");
      }
      return (date.getFullYear() === now().getFullYear() ? thisYear : otherYear).format(date);
    },
  };
}

function daysBetween(from: Date, to: Date): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}
