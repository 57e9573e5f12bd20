import type { Outside } from "../state/notifier";

interface Shown {
  title: string;
  body: string;
  data?: { room?: string; seq?: number } | null;
}

/** The notifications of this browser, as a service worker sees them. */
export interface Tray {
  getNotifications(filter: { tag: string }): Promise<readonly Shown[]>;
  showNotification(title: string, options: NotificationOptions & { renotify: boolean }): Promise<void>;
}

const UNKNOWN_ROOM = "hexachat";

/**
 * Shows each message in the place of what was shown of its room. The page tells of a message as well as a push does, and pushes come in any order: where
 * this or a later one is shown already, that is shown again without a sound, since browsers want to see a notification for every push.
 */
export class Notifications {
  /** One after the other: of two that come at the same moment, each would find nothing that is later. */
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly tray: Tray) {}

  show(told: Outside): Promise<void> {
    const shown = this.last.then(() => this.put(told));
    this.last = shown.catch(() => {});
    return shown;
  }

  private async put(told: Outside): Promise<void> {
    const tag = told.room || UNKNOWN_ROOM;
    const shown = told.room === "" ? [] : await this.tray.getNotifications({ tag });
    const later = shown.find(({ data }) => (data?.seq ?? 0) >= told.seq);
    const { room } = told;
    await this.tray.showNotification(later?.title ?? told.title, {
      body: later?.body ?? told.body,
      tag,
      renotify: later === undefined,
      icon: `${import.meta.env.BASE_URL}icon-192.png`,
      data: { room, seq: later?.data?.seq ?? told.seq },
    });
  }
}
