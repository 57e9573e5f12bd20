import type { PresenceChanges } from "../../../main/web/wire/frames";
import type { Person } from "../../../main/web/wire/model";
import type { ServerSocket } from "./ServerSocket";

/** Who types and who is there: told, and stored nowhere. */
export class Company {
  private cursor = 0;

  constructor(private readonly sockets: () => Iterable<ServerSocket>) {}

  typing(user: Person, room: string): void {
    for (const socket of this.sockets()) {
      if (socket.listensTo(room) && socket.person.id !== user.id) {
        socket.send({ type: "typing", room, user, expires_ms: 6_000 });
      }
    }
  }

  /** All who are there. */
  present(room: string): PresenceChanges {
    const people = [...this.sockets()].filter((socket) => socket.listensTo(room)).map(({ person }) => person);
    this.cursor++;
    const changes = people.map((user) => ({ user, state: "online" as const }));
    return { type: "presence", room, cursor: `c.${this.cursor}`, complete: true, changes };
  }

  forget(): void {
    this.cursor = 0;
  }
}
