/**
 * The service worker: keeps the shell of the page, so that it opens without a network, and nothing that anybody said. It knows nothing of the
 * page's code, and is a file of its own at `/sw.js`, since it can only serve what lies below its address.
 */
import { keep, type Shelf, serve } from "./worker/shell";

interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends WorkerEvent {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface Worker extends EventTarget {
  caches: CacheStorage;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
}

const worker = globalThis as unknown as Worker;
const shelf: Shelf = {
  open: () => worker.caches.open("shell"),
  fetch: (request) => fetch(request),
};

worker.addEventListener("install", (event) => {
  (event as WorkerEvent).waitUntil(Promise.all([keep(shelf), worker.skipWaiting()]));
});

worker.addEventListener("activate", (event) => {
  (event as WorkerEvent).waitUntil(worker.clients.claim());
});

worker.addEventListener("fetch", (event) => {
  const { request } = event as FetchEvent;
  const answer = serve(shelf, request);
  if (answer !== undefined) {
    (event as FetchEvent).respondWith(answer);
  }
});
