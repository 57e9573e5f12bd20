import type { Outgoing, Shelf } from "./outbox";

/** Keeps what a person has not sent yet in this browser: one entry for each message, so that tabs do not overwrite each other's. */
export function browserShelf(user: string, storage: Storage, events: EventTarget): Shelf {
  const prefix = `hexachat.outbox.${user}.`;
  return {
    all() {
      return Object.keys(storage)
        .filter((key) => key.startsWith(prefix))
        .flatMap((key) => read(storage.getItem(key)));
    },
    put(message) {
      try {
        storage.setItem(prefix + message.clientId, JSON.stringify(message));
      } catch {
        // The storage is full: the message lives as long as the page, and is sent all the same.
      }
    },
    remove: (clientId) => storage.removeItem(prefix + clientId),
    onRemoved(listener) {
      events.addEventListener("storage", (event) => {
        const { key, newValue } = event as StorageEvent;
        if (key?.startsWith(prefix) && newValue === null) {
          listener(key.slice(prefix.length));
        }
      });
    },
  };
}

/** What another version of the page left and nobody can read is nothing. */
function read(text: string | null): Outgoing[] {
  try {
    return text === null ? [] : [JSON.parse(text) as Outgoing];
  } catch {
    return [];
  }
}
