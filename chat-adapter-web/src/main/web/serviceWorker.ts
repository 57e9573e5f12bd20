interface Policy {
  createScriptURL(url: string): string;
}

interface Policies {
  createPolicy(name: string, rules: Policy): Policy;
}

const SCRIPT = "/sw.js";

/** Registers the service worker, where the page is in a secure context; a page without one works as well, only not without a network. */
export function registerServiceWorker(window: Window & { trustedTypes?: Policies }): void {
  const { serviceWorker } = window.navigator as { serviceWorker?: ServiceWorkerContainer };
  const policy = window.trustedTypes?.createPolicy("service-worker", { createScriptURL: () => SCRIPT });
  serviceWorker?.register(policy?.createScriptURL(SCRIPT) ?? SCRIPT).catch(() => {
    // A browser that does not let a page have one is not worth a word
  });
}
