import type { Http } from "../api/http";

/** What of the browser subscribing takes. */
export interface PushBrowser {
  /** Has to be called while a click is handled: some browsers ask for it then alone. */
  askPermission(): Promise<NotificationPermission>;
  /** Undefined where the browser knows no pushes, or lets this page have none. */
  manager(): Promise<PushManager | undefined>;
}

/** `refused` by the reader, or `unreachable` as the push service of the browser is. */
export type PushState = "on" | "off" | "unsupported" | "refused" | "unreachable";

const PATH = "/account/push-subscriptions";

interface Subscription {
  id: string;
  current: boolean;
}

/** Whether this browser is told of messages while no page is open. The browser has a subscription, and the server knows of it. */
export class WebPush {
  private told: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly http: Http,
    private readonly browser: PushBrowser,
  ) {}

  async state(): Promise<PushState> {
    const manager = await this.browser.manager();
    if (manager === undefined) {
      return "unsupported";
    }
    await this.told;
    return (await manager.getSubscription()) !== null && (await this.listed()).length > 0 ? "on" : "off";
  }

  async turnOn(): Promise<PushState> {
    if ((await this.browser.askPermission()) !== "granted") {
      return "refused";
    }
    const manager = await this.browser.manager();
    if (manager === undefined) {
      return "unsupported";
    }
    const { public_key } = await this.http.get<{ public_key: string }>("/push");
    // One that was made for another key of the server's stands in the way.
    await this.forget();
    let subscription: PushSubscription;
    try {
      subscription = await manager.subscribe({ userVisibleOnly: true, applicationServerKey: public_key });
    } catch {
      return "unreachable";
    }
    try {
      await this.tell(subscription);
    } catch (problem) {
      await this.forget();
      throw problem;
    }
    return "on";
  }

  async turnOff(): Promise<PushState> {
    await Promise.all((await this.listed()).map(({ id }) => this.http.delete(`${PATH}/${id}`)));
    await this.forget();
    return "off";
  }

  /** The server may have lost what it knew of the browser's subscription, and whoever logs in here now may be another person. */
  tellAgain(): void {
    this.told = this.subscription()
      .then((subscription) => subscription && this.tell(subscription))
      // Whoever looks at the setting sees that it is off.
      .catch(() => {});
  }

  /** Ends it in the browser. On the server it ends with the session. */
  async forget(): Promise<void> {
    try {
      await (await this.subscription())?.unsubscribe();
    } catch {
      // The push service does not answer. It tells the server when that pushes next.
    }
  }

  private async subscription(): Promise<PushSubscription | null | undefined> {
    return (await this.browser.manager())?.getSubscription();
  }

  private async listed(): Promise<Subscription[]> {
    return (await this.http.get<{ items: Subscription[] }>(PATH)).items.filter(({ current }) => current);
  }

  private tell(subscription: PushSubscription): Promise<unknown> {
    return this.http.post(PATH, subscription.toJSON());
  }
}
