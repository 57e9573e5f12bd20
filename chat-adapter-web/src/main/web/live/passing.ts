import { problemOf } from "../api/problem";

/** Whether what went wrong may go well later: nobody answered, or it was too much, or the server has a bad time. */
export function isPassing(thrown: unknown): boolean {
  const { status, retryAfter } = problemOf(thrown);
  return retryAfter > 0 || status >= 500;
}
