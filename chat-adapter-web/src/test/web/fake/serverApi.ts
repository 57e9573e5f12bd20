import type { Query } from "../../../main/web/api/http";
import type { Notifications, Person } from "../../../main/web/wire/model";
import type { FakeServer } from "./FakeServer";
import { refusal } from "./refusal";
import { history, ownRooms } from "./serverViews";

export interface Request {
  method: string;
  path: string;
  query: Query;
  body: unknown;
}

type Route = [request: RegExp, serve: (server: FakeServer, me: Person, request: Request, path: string[]) => unknown];

const ROUTES: readonly Route[] = [
  [
    /^GET \/account\/rooms$/,
    (server, me, { query }) => ownRooms([...server.rooms.values()], me.id, limit(server, query), query["after"]?.toString()),
  ],
  [
    /^GET \/rooms\/([^/]+)\/messages$/,
    (server, me, { query }, [room = ""]) => history(server.room(room), me.id, limit(server, query), edge(query)),
  ],
  [
    /^PATCH \/rooms\/([^/]+)\/messages\/([^/]+)$/,
    (server, me, { body }, [room = "", message = ""]) => {
      const { seq, at } = server.room(room).edit(me.id, message, (body as { text: string }).text);
      server.changed(room);
      return { message_id: message, seq, at };
    },
  ],
  [
    /^DELETE \/rooms\/([^/]+)\/messages\/([^/]+)$/,
    (server, me, _, [room = "", message = ""]) => {
      const { seq, at } = server.room(room).delete(me.id, message);
      server.changed(room);
      return { message_id: message, seq, at };
    },
  ],
  [
    /^PUT \/rooms\/([^/]+)\/members\/me\/notifications$/,
    (server, me, { body }, [room = ""]) => {
      const member = server.room(room).member(me.id);
      member.notifications = (body as { level: Notifications }).level;
      server.tellReadState(me.id, room);
      return { room_id: room, read_seq: member.readSeq, notifications: member.notifications };
    },
  ],
  [
    /^PUT \/rooms\/([^/]+)\/members\/me\/read$/,
    (server, me, { body }, [room = ""]) => {
      const { read_seq, notifications } = server.markRead(me.id, room, (body as { seq: number }).seq);
      return { room_id: room, read_seq, notifications };
    },
  ],
];

/** What the server answers to a request over HTTP, or throws. */
export function serve(server: FakeServer, me: Person, request: Request): unknown {
  const asked = `${request.method} ${request.path}`;
  for (const [pattern, serve] of ROUTES) {
    const found = pattern.exec(asked);
    if (found !== null) {
      return serve(server, me, request, found.slice(1));
    }
  }
  throw refusal("http.not_found", 404);
}

function limit(server: FakeServer, query: Query): number {
  return Math.min(Number(query["limit"] ?? 50), server.settings.pageLimit);
}

function edge(query: Query): { before?: number; after?: number } {
  return {
    ...(query["before"] === undefined ? {} : { before: Number(query["before"]) }),
    ...(query["after"] === undefined ? {} : { after: Number(query["after"]) }),
  };
}
