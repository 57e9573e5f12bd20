import type { Chance } from "./Chance";
import type { FakeClock } from "./FakeClock";

const LENGTH_BYTES = 4;

/** One direction of a connection: frames go in, bytes travel, frames come out. It can break after any byte. */
export class Pipe {
  private underWay = new Uint8Array();
  private arrived = new Uint8Array();
  private broken = false;

  constructor(
    private readonly clock: FakeClock,
    private readonly chance: Chance,
    private readonly deliver: (frame: string) => void,
  ) {}

  write(frame: string): void {
    if (!this.broken) {
      this.underWay = joined(this.underWay, encode(frame));
      this.travel();
    }
  }

  /** Of what is under way, a part still arrives, which ends anywhere. A frame that is not there as a whole is lost. */
  break(): void {
    if (!this.broken) {
      this.broken = true;
      this.arrive(this.chance.below(this.underWay.length + 1));
    }
  }

  private travel(): void {
    const slow = this.chance.happens(0.05) ? 400 : 40;
    this.clock.after(1 + this.chance.below(slow), () => {
      if (!this.broken && this.underWay.length > 0) {
        this.arrive(this.chance.happens(0.7) ? this.underWay.length : 1 + this.chance.below(this.underWay.length));
        this.travel();
      }
    });
  }

  private arrive(bytes: number): void {
    this.arrived = joined(this.arrived, this.underWay.slice(0, bytes));
    this.underWay = this.underWay.slice(bytes);
    for (let frame = this.take(); frame !== undefined; frame = this.take()) {
      this.deliver(frame);
    }
  }

  private take(): string | undefined {
    const length = this.arrived.length < LENGTH_BYTES ? undefined : new DataView(this.arrived.buffer).getUint32(0);
    if (length === undefined || this.arrived.length < LENGTH_BYTES + length) {
      return undefined;
    }
    const frame = new TextDecoder().decode(this.arrived.slice(LENGTH_BYTES, LENGTH_BYTES + length));
    this.arrived = this.arrived.slice(LENGTH_BYTES + length);
    return frame;
  }
}

function encode(frame: string): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(frame);
  const bytes = new Uint8Array(LENGTH_BYTES + text.length);
  new DataView(bytes.buffer).setUint32(0, text.length);
  bytes.set(text, LENGTH_BYTES);
  return bytes;
}

function joined(before: Uint8Array<ArrayBuffer>, after: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(before.length + after.length);
  both.set(before);
  both.set(after, before.length);
  return both;
}
