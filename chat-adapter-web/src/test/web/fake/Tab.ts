import { Chat } from "../../../main/web/state/chat";
import type { Person } from "../../../main/web/wire/model";
import { FakeLine } from "./FakeLine";
import type { FakeServer } from "./FakeServer";
import type { FakeShelf } from "./FakeShelf";

/** A tab of somebody's browser, which can be loaded anew at any moment: what the page was doing then just stops. */
export class Tab {
  chat: Chat;
  line: FakeLine;
  private life = {};
  private ids = 0;

  constructor(
    readonly name: string,
    readonly person: Person,
    private readonly server: FakeServer,
    private readonly shelf: FakeShelf,
    /** Is told of each new page, and of the frames that come to it. */
    private readonly begun: (tab: Tab) => (text: string) => void = () => () => {},
  ) {
    [this.chat, this.line] = this.begin();
  }

  /** Loads the page anew. */
  reload(): void {
    this.line.close();
    this.shelf.close(this.life);
    this.life = {};
    [this.chat, this.line] = this.begin();
  }

  private begin(): [Chat, FakeLine] {
    const { clock, chance } = this.server;
    const { life } = this;
    let witness: (text: string) => void = () => {};
    const line = new FakeLine(this.server, this.person, (text) => witness(text));
    const chat = new Chat(this.person, {
      http: line.http,
      dial: line.dial,
      shelf: this.shelf.of(life),
      timers: { after: (ms, action) => clock.after(ms, () => this.life === life && action()) },
      random: () => chance.next(),
      hidden: () => false,
      newId: () => `${this.name}-${++this.ids}`,
      now: () => new Date(clock.now).toISOString(),
    });
    this.chat = chat;
    this.line = line;
    witness = this.begun(this);
    chat.start();
    return [chat, line];
  }
}
