import { Problem } from "../../../main/web/api/problem";

/** What the server refuses with; its sentence is its code. */
export function refusal(code: string, status: number, retryAfter = 0): Problem {
  return new Problem(code, code, status, [], retryAfter);
}
