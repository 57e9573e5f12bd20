import type { PushBrowser } from "./webPush";

/** The browser that this is, whatever it can: outside of a secure context it has no service workers, and some have no pushes. */
export function pushBrowser(window: Window & typeof globalThis): PushBrowser {
  const { serviceWorker } = window.navigator as { serviceWorker?: ServiceWorkerContainer };
  return {
    askPermission: () => window.Notification.requestPermission(),
    manager: async () => ("Notification" in window ? (await serviceWorker?.getRegistration())?.pushManager : undefined),
  };
}
