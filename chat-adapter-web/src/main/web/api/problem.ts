/** The code of what nobody answered to: the server is away, or the network is. */
export const UNREACHABLE = "network.unreachable";

/** A refusal with a stable `code`: what RFC 9457 calls a problem, or an `error` frame of the socket. */
export class Problem extends Error {
  constructor(
    readonly code: string,
    title: string,
    /** HTTP's status; 0 where no answer came. */
    readonly status = 0,
    /** What is wrong, by field. */
    readonly fields: readonly { field: string; code: string; message: string }[] = [],
    /** When to try again, in milliseconds; 0 where that does not help. */
    readonly retryAfter = 0,
  ) {
    super(title);
    this.name = "Problem";
  }

  /** Nobody answered. Trying again is right. */
  static unreachable(): Problem {
    return new Problem(UNREACHABLE, "", 0, [], 1000);
  }

  /** What to say about one field of a form, if anything. */
  about(field: string): string | undefined {
    return this.fields.find((wrong) => wrong.field === field)?.message;
  }
}

/** Makes a problem of whatever was thrown, for showing it. */
export function problemOf(thrown: unknown): Problem {
  return thrown instanceof Problem ? thrown : new Problem("page.error", String(thrown));
}
