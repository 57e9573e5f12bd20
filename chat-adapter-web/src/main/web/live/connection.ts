import { signal } from "@preact/signals";
import { Problem } from "../api/problem";
import { type ClientFrame, type Hello, isRoomEvent, type Refused, type ServerFrame } from "../wire/frames";
import { backoff } from "./backoff";
import { Pace } from "./pace";
import type { Dial, Transport } from "./transport";

/** `online` after the server's `hello`; `stopped` where it said that coming back is no use. */
export type LinkState = "offline" | "connecting" | "online" | "stopped";

export interface Timers {
  after(ms: number, action: () => void): () => void;
}

/** From 4500 on the server says: stop. */
const STOP = 4500;
const NORMAL_END = 1006;

/**
 * A connection in which nothing comes for longer than this after a question is taken for dead, since a browser may not notice. Where nobody
 * asks and nothing comes, the connection asks by itself, as often as the server does.
 */
export const PATIENCE_MS = 10_000;

interface Asked {
  resolve(answer: ServerFrame): void;
  reject(problem: Problem): void;
}

/**
 * One connection to the server, made again as long as that makes sense. What was asked and not answered when it broke is refused with
 * `network.unreachable`; whoever asked knows whether to ask again.
 */
export class Connection {
  readonly state = signal<LinkState>("offline");
  /** Why it stopped: the code of the close. */
  readonly stopCode = signal(0);
  hello: Hello | undefined;

  private readonly asked = new Map<string, Asked>();
  private readonly listeners = new Set<(frames: readonly ServerFrame[]) => void>();
  private readonly openers: (() => void)[] = [];
  private readonly pace: Pace<ServerFrame>;
  private transport: Transport | undefined;
  /** Tells the events of this transport from those of one that was given up. */
  private life = 0;
  private attempt = 0;
  private lastId = 0;
  private cancelRetry = () => {};
  private cancelPatience = () => {};

  constructor(
    private readonly dial: Dial,
    private readonly timers: Timers,
    private readonly random: () => number,
    /** Whether nobody sees the page: browsers let the timers of such pages wait, and nothing has to be drawn. */
    private readonly hidden: () => boolean,
  ) {
    this.pace = new Pace(timers, (frames) => {
      for (const listener of this.listeners) {
        listener(frames);
      }
    });
  }

  /** Is told of frames in their order, those of one moment together, until what this answers with is called. */
  onFrames(listener: (frames: readonly ServerFrame[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Is told each time that the connection stands. */
  onOnline(opener: () => void): void {
    this.openers.push(opener);
  }

  start(): void {
    if (this.state.value === "offline") {
      void this.connect();
    }
  }

  /** Connects at once where it would wait: the network is back, or somebody asks for it. */
  hurry(): void {
    if (this.state.value === "offline") {
      this.attempt = 0;
      this.cancelRetry();
      void this.connect();
    }
  }

  /** Gives up a connection that is known to be dead, and makes another. */
  reset(): void {
    if (this.transport !== undefined) {
      this.transport.close();
      this.ended(this.life, NORMAL_END);
    }
  }

  /** Ends it for good. */
  stop(): void {
    this.cancelRetry();
    this.life++;
    this.state.value = "stopped";
    this.transport?.close();
    this.drop();
  }

  /** Sends what needs no answer; lost where there is no connection. */
  tell(frame: ClientFrame): void {
    if (this.state.value === "online") {
      this.transport?.send(JSON.stringify(frame));
    }
  }

  /** Asks, and answers with the server's answer, or throws its refusal. */
  ask(frame: ClientFrame): Promise<ServerFrame> {
    if (this.state.value !== "online" || this.transport === undefined) {
      return Promise.reject(Problem.unreachable());
    }
    this.lastId++;
    const id = String(this.lastId);
    const answer = new Promise<ServerFrame>((resolve, reject) => this.asked.set(id, { resolve, reject }));
    this.transport.send(JSON.stringify({ ...frame, id }));
    if (this.asked.size === 1) {
      this.expectSomething();
    }
    return answer;
  }

  private async connect(): Promise<void> {
    this.state.value = "connecting";
    this.life++;
    const life = this.life;
    try {
      const transport = await this.dial({
        onFrame: (text) => this.arrived(life, text),
        onClose: (code) => this.ended(life, code),
      });
      if (life !== this.life || this.state.value !== "connecting") {
        transport.close();
      } else {
        this.transport = transport;
        this.expectSomething();
      }
    } catch (thrown) {
      const over = thrown instanceof Problem && thrown.status === 401;
      this.ended(life, over ? STOP + 1 : NORMAL_END);
    }
  }

  private arrived(life: number, text: string): void {
    if (life !== this.life) {
      return;
    }
    this.cancelPatience();
    const frames = text
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as ServerFrame);
    for (const frame of frames) {
      if (frame.type === "hello") {
        this.greeted(frame);
      } else {
        this.answered(frame);
      }
    }
    this.pace.take(frames, this.hidden() || !frames.every(isRoomEvent));
    if (this.asked.size > 0) {
      this.expectSomething();
    } else {
      this.cancelPatience();
      this.cancelPatience = this.timers.after(this.hello?.heartbeat_ms ?? PATIENCE_MS, () =>
        this.ask({ type: "ping" }).catch(() => {}),
      );
    }
  }

  private greeted(hello: Hello): void {
    this.hello = hello;
    this.attempt = 0;
    this.state.value = "online";
    for (const opener of this.openers) {
      opener();
    }
  }

  private answered(frame: ServerFrame): void {
    const id = "id" in frame ? frame.id : undefined;
    if (frame.type === "error" && id === undefined && frame.retry_after_ms > 0) {
      // A frame over the limit is refused unread, so this may be about any of those that are not answered yet.
      this.refuseAll(problem(frame));
    }
    const asked = id === undefined ? undefined : this.asked.get(id);
    if (id === undefined || asked === undefined) {
      return;
    }
    this.asked.delete(id);
    if (frame.type === "error") {
      asked.reject(problem(frame));
    } else {
      asked.resolve(frame);
    }
  }

  private expectSomething(): void {
    this.cancelPatience();
    this.cancelPatience = this.timers.after(PATIENCE_MS, () => this.reset());
  }

  private ended(life: number, code: number): void {
    if (life !== this.life || this.state.value === "stopped") {
      return;
    }
    this.life++;
    this.pace.flush();
    this.drop();
    if (code >= STOP) {
      this.stopCode.value = code;
      this.state.value = "stopped";
      return;
    }
    this.state.value = "offline";
    this.cancelRetry = this.timers.after(backoff(this.attempt, this.random), () => void this.connect());
    this.attempt++;
  }

  private drop(): void {
    this.transport = undefined;
    this.cancelPatience();
    this.refuseAll(Problem.unreachable());
  }

  private refuseAll(problem: Problem): void {
    const unanswered = [...this.asked.values()];
    this.asked.clear();
    for (const asked of unanswered) {
      asked.reject(problem);
    }
  }
}

function problem(refused: Refused): Problem {
  return new Problem(refused.code, refused.title, 0, refused.errors ?? [], refused.retry_after_ms);
}
