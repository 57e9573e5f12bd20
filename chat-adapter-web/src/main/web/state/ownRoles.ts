import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Member, Page, Role } from "../wire/model";
import type { Chat } from "./chat";

const PAGE = 100;

/** What one is in rooms that one does not own: looked up once for each room, however many ask, and again when it may have changed. */
export class OwnRoles {
  private readonly roles = new Map<string, Signal<Role>>();
  /** Tells the answer to the latest question about a room from those that were overtaken. */
  private readonly latest = new Map<string, number>();
  private readonly failed = new Set<string>();

  constructor(private readonly chat: Chat) {
    chat.onEvents((room, events) => {
      const changed = events.some(
        (event) => event.type === "member.role_changed" && (event.user.id === chat.me.id || event.role === "owner"),
      );
      if (changed) {
        this.lookAgain(room);
      }
    });
    chat.connection.onFrames((frames) => {
      for (const frame of frames) {
        if (frame.type === "subscribed" && frame.reset) {
          this.lookAgain(frame.room);
        }
      }
    });
    chat.connection.onOnline(() => {
      for (const room of [...this.failed]) {
        this.lookAgain(room);
      }
    });
  }

  /** A member, as long as nothing else is known. */
  of(room: string): ReadonlySignal<Role> {
    const known = this.roles.get(room);
    if (known !== undefined) {
      return known;
    }
    const role = signal<Role>("member");
    this.roles.set(room, role);
    void this.look(room, role);
    return role;
  }

  private lookAgain(room: string): void {
    const role = this.roles.get(room);
    if (role !== undefined) {
      void this.look(room, role);
    }
  }

  private async look(room: string, role: Signal<Role>): Promise<void> {
    const mine = (this.latest.get(room) ?? 0) + 1;
    this.latest.set(room, mine);
    this.failed.delete(room);
    try {
      const found = await this.find(room);
      if (this.latest.get(room) === mine) {
        role.value = found;
      }
    } catch {
      this.failed.add(room);
    }
  }

  /** The list has no way to ask for one member. */
  private async find(room: string): Promise<Role> {
    let after: string | undefined;
    do {
      const page: Page<Member> = await this.chat.http.get(`/rooms/${room}/members`, { limit: PAGE, after });
      const own = page.items.find((member) => member.user.id === this.chat.me.id);
      if (own !== undefined) {
        return own.role;
      }
      after = page.next ?? undefined;
    } while (after !== undefined);
    return "member";
  }
}
