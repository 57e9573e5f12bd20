/** Calls to the server, and the token that they carry. */

import { language, say } from "./words.js";

/**
 * localStorage, not sessionStorage: a person logs in once for all rooms, and logging out in one tab logs out in all of them.
 * Neither is safe from a foreign script, so none can run here: the page's Content-Security-Policy allows our own files alone.
 */
const KEY = "hexachat.token";

export const session = {
  get token() {
    return localStorage.getItem(KEY);
  },
  begin(token) {
    localStorage.setItem(KEY, token);
  },
  end() {
    localStorage.removeItem(KEY);
  },
  /** Calls back when another tab has logged in or out. */
  onChangeElsewhere(changed) {
    addEventListener("storage", (event) => event.key === KEY && changed());
  },
};

/** Answers `{status, body}`; status 0 means that the server did not answer at all. */
export async function call(method, path, body) {
  const headers = { Accept: "application/json", "Accept-Language": language };
  if (session.token) headers.Authorization = `Token ${session.token}`;
  if (body) headers["Content-Type"] = "application/json";
  try {
    const response = await fetch(path, { method, headers, body: body && JSON.stringify(body) });
    const json = response.headers.get("Content-Type")?.includes("json");
    return { status: response.status, body: json ? await response.json() : null };
  } catch {
    return { status: 0, body: null };
  }
}

/** Logging in without the token that may have expired. */
export async function logIn(username, password) {
  session.end();
  const answer = await call("POST", "/auth/token/login/", { username, password });
  if (answer.status === 200) session.begin(answer.body.auth_token);
  return answer;
}

/** What is wrong, as sentences by field; "" has what belongs to no field. */
export function complaints({ status, body }) {
  const found = {};
  for (const [field, value] of Object.entries(body ?? {})) {
    found[field] = [value].flat().map(String);
  }
  if (Object.keys(found).length === 0) found[""] = [say(status === 0 ? "offline" : "failed")];
  return found;
}

export const roomPath = (action, name) => `/api/${action}${encodeURIComponent(name)}/`;
