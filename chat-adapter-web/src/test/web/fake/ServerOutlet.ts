import type { RoomEvent, ServerFrame } from "../../../main/web/wire/frames";
import type { Chance } from "./Chance";
import type { FakeClock } from "./FakeClock";

/** What goes out to one connection: what gathers in a moment is one frame, and answers keep the order of the requests. */
export class ServerOutlet {
  private lines: string[] = [];
  private readonly answers: ServerFrame[] = [];

  constructor(
    private readonly clock: FakeClock,
    private readonly chance: Chance,
    /** How probable it is that an event goes out twice, or not at all. */
    private readonly mischief: number,
    private readonly write: (text: string) => void,
  ) {}

  /** At once. */
  send(frame: ServerFrame): void {
    if (this.lines.length === 0) {
      this.clock.after(this.chance.below(3), () => {
        this.write(this.lines.join("\n"));
        this.lines = [];
      });
    }
    this.lines.push(JSON.stringify(frame));
  }

  /** When all that was asked before is answered. */
  answer(frame: ServerFrame): void {
    this.answers.push(frame);
    this.clock.after(this.chance.below(60), () => {
      const next = this.answers.shift();
      if (next !== undefined) {
        this.send(next);
      }
    });
  }

  /** The last event that there is is not left out: nobody could notice. */
  tell(event: RoomEvent, last: boolean): void {
    if (last || !this.chance.happens(this.mischief)) {
      this.send(event);
    }
    if (this.chance.happens(this.mischief)) {
      this.send(event);
    }
  }
}
