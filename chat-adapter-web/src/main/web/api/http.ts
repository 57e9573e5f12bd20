import { Problem } from "./problem";

const BASE = "/api/v1";

/**
 * The session is in a cookie that scripts cannot read. Every request carries a header that a page of another origin cannot send,
 * which is what the server tells forged requests by.
 */
const HEADERS = { "X-Chat-Request": "1" };

export type Query = Record<string, string | number | boolean | undefined>;

export interface Http {
  get<T>(path: string, query?: Query, signal?: AbortSignal): Promise<T>;
  post<T>(path: string, body?: unknown): Promise<T>;
  put<T>(path: string, body?: unknown, query?: Query): Promise<T>;
  patch<T>(path: string, body: unknown): Promise<T>;
  delete<T>(path: string, body?: unknown, query?: Query): Promise<T>;
}

/**
 * Speaks to the server, and throws a `Problem` for whatever is no success.
 *
 * @param language what the server's sentences shall be in
 * @param onSessionOver is told when the session has ended
 */
export function http(language: () => string, onSessionOver: () => void): Http {
  async function call<T>(method: string, path: string, body?: unknown, query?: Query, signal?: AbortSignal): Promise<T> {
    const headers: Record<string, string> = { ...HEADERS, "Accept-Language": language() };
    if (body !== undefined) {
      headers["Content-Type"] = "application/json";
    }
    let response: Response;
    try {
      response = await fetch(address(path, query), {
        method,
        headers,
        body: body === undefined ? null : JSON.stringify(body),
        signal: signal ?? null,
      });
    } catch (failure) {
      if (failure instanceof DOMException && failure.name === "AbortError") {
        throw failure;
      }
      throw Problem.unreachable();
    }
    if (!response.ok) {
      const problem = await readProblem(response);
      if (response.status === 401 && path !== "/sessions") {
        onSessionOver();
      }
      throw problem;
    }
    return (response.status === 204 ? undefined : await response.json()) as T;
  }

  return {
    get: (path, query, signal) => call("GET", path, undefined, query, signal),
    post: (path, body) => call("POST", path, body ?? {}),
    put: (path, body, query) => call("PUT", path, body ?? {}, query),
    patch: (path, body) => call("PATCH", path, body),
    delete: (path, body, query) => call("DELETE", path, body, query),
  };
}

/** Where something is, with what is asked of it. */
export function address(path: string, query: Query = {}): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== "") {
      asked.set(name, String(value));
    }
  }
  return asked.size === 0 ? BASE + path : `${BASE}${path}?${asked}`;
}

/** Reads a problem document; an answer that is none (a proxy's, say) becomes one by its status. */
async function readProblem(response: Response): Promise<Problem> {
  const seconds = Number(response.headers.get("Retry-After") ?? 0);
  try {
    const { code, title, detail, errors } = await response.json();
    return new Problem(code ?? "http.error", detail ?? title ?? "", response.status, errors ?? [], seconds * 1000);
  } catch {
    return new Problem("http.error", `HTTP ${response.status}`, response.status, [], seconds * 1000);
  }
}

/** Uploads a file as it is, and tells how far it is (0 to 1): `fetch` cannot. */
export function upload<T>(
  path: string,
  query: Query,
  file: Blob,
  progress: (part: number) => void,
  signal: AbortSignal,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", address(path, query));
    request.setRequestHeader("X-Chat-Request", "1");
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.responseType = "json";
    request.upload.onprogress = (event) => event.lengthComputable && progress(event.loaded / event.total);
    request.onerror = () => reject(Problem.unreachable());
    request.onabort = () => reject(new DOMException("Aborted", "AbortError"));
    request.onload = () => {
      const body = request.response ?? {};
      if (request.status < 300) {
        resolve(body as T);
      } else {
        reject(new Problem(body.code ?? "http.error", body.detail ?? body.title ?? "", request.status, body.errors ?? []));
      }
    };
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}
