const API = "/api/v1";

/** How a worker subscribes, and speaks to the server. */
export interface Line {
  subscribe(options: PushSubscriptionOptionsInit): Promise<PushSubscription>;
  fetch(address: string, request?: RequestInit): Promise<Response>;
}

/** Tells the server where pushes go from now on. Where the browser has not subscribed anew by itself, this does. */
export async function renew(line: Line, renewed: PushSubscription | null | undefined): Promise<void> {
  const subscription = renewed ?? (await subscribe(line));
  await line.fetch(`${API}/account/push-subscriptions`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Chat-Request": "1" },
    body: JSON.stringify(subscription),
  });
}

async function subscribe(line: Line): Promise<PushSubscription> {
  const { public_key } = await (await line.fetch(`${API}/push`)).json();
  return line.subscribe({ userVisibleOnly: true, applicationServerKey: public_key });
}
