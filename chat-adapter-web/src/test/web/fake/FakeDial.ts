import { Connection } from "../../../main/web/live/connection";
import type { Dial, Transport, TransportEvents } from "../../../main/web/live/transport";
import type { ClientFrame, Hello, ServerFrame } from "../../../main/web/wire/frames";
import { Chance } from "./Chance";
import { FakeClock, settled } from "./FakeClock";

type Asked = ClientFrame & { id?: string };

export const HELLO: Hello = {
  type: "hello",
  session: "session",
  user: { id: "anna", name: "anna" },
  heartbeat_ms: 25_000,
  limits: { frame_bytes: 65_536, message_chars: 4_000, rooms: 200 },
};

/** A socket whose other end is the test. */
export class FakeSocket implements Transport {
  readonly sent: Asked[] = [];
  closed = false;

  constructor(private readonly events: TransportEvents) {}

  send(text: string): void {
    this.sent.push(JSON.parse(text));
  }

  close(): void {
    this.closed = true;
  }

  /** What was sent of this type, oldest first. */
  of(type: Asked["type"]): Asked[] {
    return this.sent.filter((frame) => frame.type === type);
  }

  /** Sends the client some frames in one arrival. */
  async say(...frames: ServerFrame[]): Promise<void> {
    this.events.onFrame(frames.map((frame) => JSON.stringify(frame)).join("\n"));
    await settled();
  }

  /** Answers the latest frame of a type. */
  async accept(type: Asked["type"]): Promise<void> {
    const id = this.of(type).at(-1)?.id ?? "";
    await this.say({ type: "accepted", id, room: "kitchen", seq: 1, message_id: "m1" });
  }

  /** Refuses the latest frame of a type; for good without a time. */
  async refuse(type: Asked["type"], code: string, retry_after_ms = 0): Promise<void> {
    await this.say({ type: "error", id: this.of(type).at(-1)?.id ?? "", code, title: code, retry_after_ms });
  }

  async hangUp(code = 1006): Promise<void> {
    this.events.onClose(code);
    await settled();
  }
}

/** A connection whose sockets a test opens, fills and closes by itself. */
export class FakeDial {
  readonly clock = new FakeClock(new Chance(1));
  readonly sockets: FakeSocket[] = [];
  /** What dialing fails with, if anything. */
  failure: unknown;
  /** Whether nobody sees the page. */
  hidden = false;
  /** What the client draws by lot. */
  lot = 0.5;
  readonly dial: Dial = async (events) => {
    if (this.failure !== undefined) {
      throw this.failure;
    }
    const socket = new FakeSocket(events);
    this.sockets.push(socket);
    return socket;
  };
  readonly connection = new Connection(
    this.dial,
    this.clock,
    () => this.lot,
    () => this.hidden,
  );

  /** The latest socket. */
  get socket(): FakeSocket {
    const socket = this.sockets.at(-1);
    if (socket === undefined) {
      throw new Error("Nothing was dialed");
    }
    return socket;
  }

  /** Connects, and is greeted. */
  async online(hello = HELLO): Promise<FakeSocket> {
    this.connection.start();
    await settled();
    await this.socket.say(hello);
    return this.socket;
  }

  /** Waits until it has dialed once more. */
  async redialed(): Promise<FakeSocket> {
    const { length } = this.sockets;
    while (this.sockets.length === length) {
      await this.clock.run(100);
    }
    return this.socket;
  }

  /** The connection breaks, and another one stands. */
  async again(): Promise<FakeSocket> {
    await this.socket.hangUp();
    const socket = await this.redialed();
    await socket.say(HELLO);
    return socket;
  }
}
