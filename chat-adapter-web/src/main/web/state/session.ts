import { type ReadonlySignal, signal } from "@preact/signals";
import type { Http } from "../api/http";
import type { Account, Person } from "../wire/model";

/** `unknown` until the server said whose cookie this is, or that it is nobody's. */
export type Who = { state: "unknown" } | { state: "nobody" } | { state: "somebody"; me: Person; administrator: boolean };

/** Tells the other tabs of this browser. */
export interface Tabs {
  post(word: "in" | "out"): void;
  listen(listener: (word: "in" | "out") => void): void;
}

/** Who uses this page. The session itself is in a cookie that scripts cannot read; all tabs share it. */
export class Session {
  private readonly current = signal<Who>({ state: "unknown" });

  constructor(
    private readonly http: Http,
    private readonly tabs: Tabs,
    /** Begins anew, with nothing left of whoever was here. */
    private readonly restart: () => void,
    /** Ends what the browser does for whoever was here while no page is open. */
    private readonly forget: () => Promise<void>,
  ) {
    tabs.listen(() => this.restart());
  }

  get who(): ReadonlySignal<Who> {
    return this.current;
  }

  /** Asks the server; throws where it cannot be asked. */
  async find(): Promise<void> {
    try {
      const account = await this.http.get<Account>("/account");
      this.current.value = {
        state: "somebody",
        me: { id: account.id, name: account.username },
        administrator: account.administrator,
      };
    } catch (problem) {
      if ((problem as { status?: number }).status !== 401) {
        throw problem;
      }
      this.current.value = { state: "nobody" };
    }
  }

  async logIn(username: string, password: string): Promise<void> {
    await this.http.post("/sessions", { username, password, cookie: true });
    await this.find();
    this.tabs.post("in");
  }

  async register(username: string, password: string, email: string): Promise<void> {
    await this.http.post("/users", { username, password, ...(email === "" ? {} : { email }) });
    await this.logIn(username, password);
  }

  async logOut(): Promise<void> {
    await this.http.delete("/sessions/current");
    await this.left();
  }

  async logOutEverywhere(): Promise<void> {
    await this.http.delete("/sessions");
    await this.left();
  }

  /** Whoever was here has ended the session. */
  async left(): Promise<void> {
    await this.forget();
    this.over();
  }

  /** The session has ended, here or elsewhere. */
  over(): void {
    if (this.current.peek().state === "somebody") {
      this.tabs.post("out");
      this.restart();
    }
  }
}
