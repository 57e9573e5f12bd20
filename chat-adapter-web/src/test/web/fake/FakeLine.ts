import type { Http, Query } from "../../../main/web/api/http";
import { Problem } from "../../../main/web/api/problem";
import type { Transport, TransportEvents } from "../../../main/web/live/transport";
import type { Person } from "../../../main/web/wire/model";
import type { FakeServer } from "./FakeServer";
import { Pipe } from "./Pipe";
import { type Request, serve } from "./serverApi";

const TEXT = "T";
const CLOSE = "C";

/** How long it can take until somebody notices that the other end is gone. */
const UNNOTICED_MS = 20_000;

/** How long a slow request takes to get there, or its answer to come back. */
const SLOW_MS = 900;

/** A tab's way to the server: sockets as pairs of pipes, and requests over HTTP. */
export class FakeLine {
  /** Nothing gets through, and nothing connects. */
  down = false;
  private closed = false;
  private breakSocket: ((noticed: boolean) => void) | undefined;
  private readonly lose = new Set<() => void>();

  constructor(
    private readonly server: FakeServer,
    private readonly person: Person,
    /** Sees each frame before the client does. */
    private readonly witness: (text: string) => void = () => {},
  ) {}

  readonly http: Http = {
    get: (path, query) => this.ask("GET", path, undefined, query),
    post: (path, body) => this.ask("POST", path, body),
    put: (path, body, query) => this.ask("PUT", path, body, query),
    patch: (path, body) => this.ask("PATCH", path, body),
    delete: (path, body, query) => this.ask("DELETE", path, body, query),
  };

  readonly dial = async (events: TransportEvents): Promise<Transport> => {
    await this.ask("POST", "/tickets");
    return this.connect(events);
  };

  /** Breaks what there is. Where nobody notices, the client hears nothing more, and what it says is lost. */
  cut(noticed: boolean): void {
    this.breakSocket?.(noticed);
    this.loseRequests();
  }

  /** Requests that are under way are lost, or their answers are; most of them. */
  loseRequests(): void {
    for (const lose of this.lose) {
      lose();
    }
  }

  /** The tab is gone. */
  close(): void {
    this.closed = true;
    this.breakSocket?.(false);
  }

  private connect(events: TransportEvents): Transport {
    const { server } = this;
    const { clock, chance } = server;
    let open = true;
    const end = (code: number) => {
      if (open && !this.closed) {
        open = false;
        events.onClose(code);
      }
    };
    const toClient = new Pipe(clock, chance, (frame) => {
      const rest = frame.slice(1);
      if (frame.startsWith(CLOSE)) {
        end(Number(rest));
      } else if (open && !this.closed) {
        this.witness(rest);
        events.onFrame(rest);
      }
    });
    const socket = server.connect(this.person, {
      send: (text) => toClient.write(TEXT + text),
      close: (code) => toClient.write(CLOSE + code),
    });
    const toServer = new Pipe(clock, chance, (frame) => server.sockets.has(socket) && socket.hear(frame));
    const broken = (noticed: boolean) => {
      toServer.break();
      toClient.break();
      clock.after(chance.below(UNNOTICED_MS), () => server.disconnect(socket));
      if (noticed) {
        clock.after(chance.below(100), () => end(1006));
      }
    };
    this.breakSocket = broken;
    if (this.down || !server.up) {
      broken(true);
    }
    return { send: (text) => open && toServer.write(text), close: () => this.hangUp(broken) };
  }

  /** Frames still come for a while after a close, as they do from a socket. */
  private hangUp(broken: (noticed: boolean) => void): void {
    this.server.clock.after(this.server.chance.below(200), () => broken(true));
  }

  /** A request that is lost may have been carried out. */
  private ask<T>(method: string, path: string, body?: unknown, query: Query = {}): Promise<T> {
    const { clock, chance } = this.server;
    return new Promise<T>((resolve, reject) => {
      let lost = this.down || !this.server.up;
      const lose = () => {
        lost = lost || chance.happens(0.7);
      };
      this.lose.add(lose);
      const answer = (how: () => void) => {
        clock.after(this.way(), () => {
          this.lose.delete(lose);
          if (!this.closed) {
            lost ? reject(Problem.unreachable()) : how();
          }
        });
      };
      clock.after(this.way(), () => {
        if (lost || !this.server.up) {
          lost = true;
          answer(() => {});
          return;
        }
        const { result, problem } = this.carryOut({ method, path, query, body });
        answer(() => (problem === undefined ? resolve(result as T) : reject(problem)));
      });
    });
  }

  private way(): number {
    return 1 + this.server.chance.below(this.server.chance.happens(0.15) ? SLOW_MS : 60);
  }

  private carryOut(request: Request): { result?: unknown; problem?: unknown } {
    if (request.path === "/tickets") {
      return { result: {} };
    }
    try {
      return { result: structuredClone(serve(this.server, this.person, structuredClone(request))) };
    } catch (problem) {
      return { problem };
    }
  }
}
