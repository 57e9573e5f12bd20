import type { Person } from "../../../main/web/wire/model";
import { Chance } from "./Chance";
import { FakeClock } from "./FakeClock";
import { FakeServer } from "./FakeServer";
import { FakeShelf } from "./FakeShelf";
import { Ledger } from "./Ledger";
import type { StoredRoom } from "./storedRoom";
import { Tab } from "./Tab";

export const ROOMS = ["attic", "cellar", "kitchen"] as const;

/** Two of Anna's tabs in one browser, one of hers in another, and Boris. Clara talks without a page. */
export const PEOPLE: readonly Person[] = ["anna", "boris", "clara"].map((name) => ({ id: name, name }));

/** More than a page shows at once, and more than it holds. */
const LONG_AGO = 430;

/** A server with some people, and all that can happen between them. */
export class World {
  readonly clock: FakeClock;
  readonly server: FakeServer;
  readonly ledger = new Ledger();
  readonly tabs: readonly Tab[];
  private said = 0;
  private backup: StoredRoom[];

  constructor(seed: number) {
    const chance = new Chance(seed);
    this.clock = new FakeClock(chance);
    this.server = new FakeServer(this.clock, chance, { roomsPerConnection: 200, pageLimit: 2, mischief: 0.02 });
    for (const id of ROOMS) {
      this.server.addRoom(id, PEOPLE);
    }
    this.talk("kitchen", LONG_AGO);
    this.talk("attic", 3);
    this.backup = this.server.backup();
    const [desk, phone, other] = [new FakeShelf(this.clock), new FakeShelf(this.clock), new FakeShelf(this.clock)];
    this.tabs = [
      this.tab("a1", "anna", desk),
      this.tab("a2", "anna", desk),
      this.tab("a3", "anna", phone),
      this.tab("b1", "boris", other),
    ];
    this.tabs.forEach((tab, i) => {
      tab.chat.open(i % 2 === 0 ? "kitchen" : "attic");
    });
  }

  /** Somebody without a page says so much. */
  talk(room: string, messages: number): void {
    for (let i = 0; i < messages; i++) {
      this.said++;
      this.server.room(room).post("clara", { clientId: `clara-${this.said}`, text: `clara says ${this.said}` });
    }
    this.server.changed(room);
  }

  /** Somebody writes something in a page; `more` stands in the text, too. */
  say(tab: Tab, room: string, more: string, replyTo: string | undefined): void {
    this.said++;
    const text = `${tab.name} says ${this.said}${more}`;
    const before = new Set(tab.chat.outbox.messages.peek().map((message) => message.clientId));
    tab.chat.say(room, text, replyTo);
    const clientId = tab.chat.outbox.messages.peek().find((message) => !before.has(message.clientId))?.clientId ?? "";
    this.ledger.written.push({ tab: tab.name, room, clientId, text });
  }

  restart(ms: number): void {
    this.server.stop();
    this.clock.after(ms, () => {
      this.server.up = true;
    });
  }

  backUp(): void {
    this.backup = this.server.backup();
  }

  /** Goes back to the backup: what was stored since is lost. */
  restore(): void {
    const before = this.stored();
    this.restart(500);
    this.server.restore(this.backup);
    const after = this.stored();
    for (const clientId of before) {
      if (!after.has(clientId)) {
        this.ledger.lost.add(clientId);
      }
    }
  }

  /** Nothing is in the way any more, and enough time goes by. */
  async heal(): Promise<void> {
    this.server.limits.lift();
    this.server.up = true;
    for (const tab of this.tabs) {
      tab.line.down = false;
    }
    await this.clock.run(5_000);
    for (const tab of this.tabs) {
      if (tab.chat.connection.state.peek() === "stopped") {
        tab.reload();
      }
    }
    await this.goOn(120);
  }

  /** So many seconds go by, in which somebody talks: a connection on which something comes all the time is alive. */
  async goOn(seconds: number): Promise<void> {
    for (let second = 0; second < seconds; second += 3) {
      this.talk("attic", 1);
      await this.clock.run(3_000);
    }
  }

  private stored(): ReadonlySet<string> {
    const rooms = [...this.server.rooms.values()];
    return new Set(rooms.flatMap((room) => room.stored.messages.map((message) => message.clientId)));
  }

  private tab(name: string, user: string, shelf: FakeShelf): Tab {
    const person = { id: user, name: user };
    return new Tab(name, person, this.server, shelf, (tab) => {
      this.ledger.watchOutbox(tab);
      return this.ledger.watchEvents(tab);
    });
  }
}
