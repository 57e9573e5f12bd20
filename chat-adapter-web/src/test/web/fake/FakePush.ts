import type { Http } from "../../../main/web/api/http";
import type { Problem } from "../../../main/web/api/problem";
import type { PushBrowser } from "../../../main/web/state/webPush";

/** A browser that can be pushed to, its push service, and what a server knows of it. */
export class FakePush implements PushBrowser {
  permission: NotificationPermission = "granted";
  supported = true;
  /** The push service is not. */
  away = false;
  refusal: Problem | undefined;
  publicKey = "key-1";
  readonly calls: string[] = [];
  /** The endpoints that the server knows: those of this session, and those of others. */
  readonly known = new Map<string, boolean>();

  private local: { endpoint: string; key: string } | undefined;
  private made = 0;

  readonly http = {
    get: async (path: string) => {
      this.called(`GET ${path}`);
      return path === "/push"
        ? { public_key: this.publicKey }
        : { items: [...this.known].map(([id, current]) => ({ id, host: "push.example", current })) };
    },
    post: async (path: string, { endpoint }: { endpoint: string }) => {
      this.called(`POST ${path} ${endpoint}`);
      this.known.set(endpoint, true);
    },
    delete: async (path: string) => {
      this.called(`DELETE ${path}`);
      this.known.delete(path.slice(path.lastIndexOf("/") + 1));
    },
  } as unknown as Http;

  get subscribed(): string | undefined {
    return this.local?.endpoint;
  }

  async askPermission(): Promise<NotificationPermission> {
    return this.permission;
  }

  async manager(): Promise<PushManager | undefined> {
    if (!this.supported) {
      return undefined;
    }
    return {
      getSubscription: async () => this.subscription(),
      subscribe: async ({ applicationServerKey }: { applicationServerKey: string }) => {
        if (this.away || (this.local !== undefined && this.local.key !== applicationServerKey)) {
          throw new DOMException("No push service", "AbortError");
        }
        this.made++;
        this.local ??= { endpoint: `endpoint-${this.made}`, key: applicationServerKey };
        return this.subscription();
      },
    } as unknown as PushManager;
  }

  private subscription(): PushSubscription | null {
    if (this.local === undefined) {
      return null;
    }
    const { endpoint } = this.local;
    return {
      toJSON: () => ({ endpoint }),
      unsubscribe: async () => {
        if (this.away) {
          throw new DOMException("No push service", "AbortError");
        }
        this.local = undefined;
        return true;
      },
    } as unknown as PushSubscription;
  }

  private called(what: string): void {
    this.calls.push(what);
    if (this.refusal !== undefined) {
      throw this.refusal;
    }
  }
}
