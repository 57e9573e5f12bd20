import type { ReadState } from "../../../main/web/wire/frames";
import type { Person } from "../../../main/web/wire/model";
import type { Chance } from "./Chance";
import { Company } from "./Company";
import type { FakeClock } from "./FakeClock";
import { Limits } from "./Limits";
import { refusal } from "./refusal";
import { ServerRoom } from "./ServerRoom";
import { type Peer, ServerSocket } from "./ServerSocket";
import { aStoredRoom, type StoredRoom } from "./storedRoom";

/** When the server began, in milliseconds since 1970. */
const BEGINNING = Date.UTC(2026, 0, 1);

/** How long after its commit an event is told at the latest. */
const LAG_MS = 300;

export interface ServerSettings {
  roomsPerConnection: number;
  /** The most that a page holds, whatever was asked for. */
  pageLimit: number;
  /** How probable it is that an event is told twice, or left out, against the protocol. */
  mischief: number;
}

const SETTINGS: ServerSettings = { roomsPerConnection: 200, pageLimit: 200, mischief: 0 };

/** A server of v1 in memory (docs/protocol.md). What it does when is decided by the clock and the seed alone. */
export class FakeServer {
  readonly limits: Limits;
  readonly company = new Company(() => this.sockets);
  readonly sockets = new Set<ServerSocket>();
  rooms = new Map<string, ServerRoom>();
  epoch = "epoch-1";
  /** False while it is being restarted. */
  up = true;
  private lastTime = BEGINNING;

  constructor(
    readonly clock: FakeClock,
    readonly chance: Chance,
    readonly settings = SETTINGS,
  ) {
    this.limits = new Limits(clock);
  }

  addRoom(id: string, people: readonly Person[]): ServerRoom {
    const room = this.open(aStoredRoom(id, this.time()));
    for (const person of people) {
      room.join(person);
    }
    return room;
  }

  room(id: string): ServerRoom {
    const room = this.rooms.get(id);
    if (room === undefined) {
      throw refusal("room.not_found", 404);
    }
    return room;
  }

  connect(person: Person, peer: Peer): ServerSocket {
    const socket = new ServerSocket(person, this, peer);
    this.sockets.add(socket);
    return socket;
  }

  disconnect(socket: ServerSocket): void {
    this.sockets.delete(socket);
  }

  /** Something was appended to a room's log: its listeners are told of it, a moment later. */
  changed(id: string): void {
    const room = this.room(id);
    const { last } = room;
    this.clock.after(this.chance.below(this.chance.happens(0.1) ? LAG_MS : 30), () => {
      if (this.rooms.get(id) === room) {
        for (const socket of this.sockets) {
          socket.tell(room, last);
        }
      }
    });
  }

  /** Moves a read marker, and tells the person's other connections; answers where it is. */
  markRead(user: string, id: string, seq: number, except?: ServerSocket): ReadState {
    if (this.room(id).read(user, seq)) {
      this.tellReadState(user, id, except);
    }
    return this.readState(user, id);
  }

  tellReadState(user: string, id: string, except?: ServerSocket): void {
    for (const socket of this.sockets) {
      if (socket.person.id === user && socket !== except) {
        socket.send(this.readState(user, id));
      }
    }
  }

  kick(id: string, user: string): void {
    const room = this.room(id);
    room.kick(user, { id: "moderator", name: "moderator" });
    this.changed(id);
    for (const socket of this.sockets) {
      if (socket.person.id === user) {
        socket.cutOff(id, "room.not_member");
      }
    }
  }

  join(id: string, person: Person): void {
    const { stored } = this.room(id);
    this.room(id).join(person);
    this.changed(id);
    for (const socket of this.sockets) {
      if (socket.person.id === person.id) {
        socket.send({
          type: "room_added",
          room: { id, name: stored.name, owner_id: "", kind: "room", people: [], created_at: stored.createdAt },
        });
      }
    }
  }

  /** Ends all connections of somebody for good. */
  logOut(user: string): void {
    for (const socket of this.sockets) {
      if (socket.person.id === user) {
        socket.close(4501);
        this.sockets.delete(socket);
      }
    }
  }

  /** Ends all connections, and forgets what is not stored. */
  stop(): void {
    this.up = false;
    for (const socket of this.sockets) {
      socket.close(1012);
    }
    this.sockets.clear();
    this.company.forget();
  }

  backup(): StoredRoom[] {
    return structuredClone([...this.rooms.values()].map((room) => room.stored));
  }

  /** Goes back to a backup, while it is stopped. */
  restore(backup: readonly StoredRoom[]): void {
    this.epoch = `epoch-${this.clock.now}`;
    this.rooms = new Map();
    for (const stored of structuredClone(backup)) {
      this.open(stored);
    }
  }

  private open(stored: StoredRoom): ServerRoom {
    const room = new ServerRoom(stored, () => this.time());
    this.rooms.set(stored.id, room);
    return room;
  }

  private readState(user: string, room: string): ReadState {
    const { readSeq, notifications } = this.room(room).member(user);
    return { type: "read_state", room, read_seq: readSeq, notifications };
  }

  private time(): string {
    this.lastTime = Math.max(this.lastTime + 1, BEGINNING + this.clock.now);
    return new Date(this.lastTime).toISOString();
  }
}
