/**
 * The service worker: keeps the shell of the page, so that it opens without a network, and shows notifications, also when no page is open. It keeps
 * nothing that anybody said. It knows nothing of the page's code, and is a file of its own at `/sw.js`, since it can only serve what lies below its
 * address.
 */
import type { Outside } from "./state/notifier";
import { Notifications, type Tray } from "./worker/notification";
import { read } from "./worker/pushMessage";
import { keep, type Shelf, serve } from "./worker/shell";
import { renew } from "./worker/subscription";
import { goTo, isLookedAt, type Windows } from "./worker/windows";

interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends WorkerEvent {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface PushEvent extends WorkerEvent {
  data: { text(): string } | null;
}

interface ClickEvent extends WorkerEvent {
  notification: Notification;
}

interface SubscriptionEvent extends WorkerEvent {
  newSubscription?: PushSubscription | null;
}

interface Worker extends EventTarget {
  caches: CacheStorage;
  navigator: Navigator;
  registration: Tray & { pushManager: PushManager };
  skipWaiting(): Promise<void>;
  clients: Windows & { claim(): Promise<void> };
}

const worker = globalThis as unknown as Worker;
const { clients, registration } = worker;
const notifications = new Notifications(registration);
const shelf: Shelf = {
  open: () => worker.caches.open("shell"),
  fetch: (request) => fetch(request),
};

worker.addEventListener("install", (event) => {
  (event as WorkerEvent).waitUntil(Promise.all([keep(shelf), worker.skipWaiting()]));
});

worker.addEventListener("activate", (event) => {
  (event as WorkerEvent).waitUntil(clients.claim());
});

worker.addEventListener("fetch", (event) => {
  const { request } = event as FetchEvent;
  const answer = serve(shelf, request);
  if (answer !== undefined) {
    (event as FetchEvent).respondWith(answer);
  }
});

worker.addEventListener("push", (event) => {
  (event as PushEvent).waitUntil(pushed((event as PushEvent).data?.text() ?? ""));
});

/** The page asks for a notification: shown by the page itself, it would stand beside that of a push and not take its place. */
worker.addEventListener("message", (event) => {
  (event as MessageEvent & WorkerEvent).waitUntil(notifications.show((event as MessageEvent<Outside>).data));
});

worker.addEventListener("notificationclick", (event) => {
  const { notification } = event as ClickEvent;
  const { room, seq } = notification.data as Outside;
  notification.close();
  (event as ClickEvent).waitUntil(goTo(clients, room === "" ? "#/" : `#/room/${room}/${seq}`));
});

worker.addEventListener("pushsubscriptionchange", (event) => {
  const line = {
    subscribe: (options: PushSubscriptionOptionsInit) => registration.pushManager.subscribe(options),
    fetch: (address: string, request?: RequestInit) => fetch(address, request),
  };
  // Where that fails, the page does it when it is opened next.
  (event as SubscriptionEvent).waitUntil(renew(line, (event as SubscriptionEvent).newSubscription).catch(() => {}));
});

/**
 * A page that is looked at shows what is said in its room, and tells of the others by itself. Browsers want to see something for every push, and
 * take such a page for that.
 */
async function pushed(text: string): Promise<void> {
  if (!(await isLookedAt(clients))) {
    await notifications.show(read(text, worker.navigator.languages));
  }
}
