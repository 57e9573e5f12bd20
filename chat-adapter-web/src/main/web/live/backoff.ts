const FIRST_MS = 500;
const LONGEST_MS = 30_000;

/**
 * How long to wait before the n-th attempt in a row (from 0): a random time below a bound that doubles, so that the clients of a
 * server that was restarted do not come back at one moment ("full jitter", AWS Architecture Blog, 2015).
 */
export function backoff(attempt: number, random: () => number): number {
  return random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** attempt);
}
