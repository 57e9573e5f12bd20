import { expect, test, vi } from "vitest";
import type { Chat } from "../../../main/web/state/chat";
import { OwnRoles } from "../../../main/web/state/ownRoles";
import type { RoomEvent } from "../../../main/web/wire/frames";
import type { Member, Page, Role } from "../../../main/web/wire/model";

const ME = { id: "me", name: "anna" };
const OTHER = { id: "other", name: "boris" };

function aMember(user: typeof ME, role: Role): Member {
  return { user, role, joined_at: "2026-01-01T12:00:00Z" };
}

/** A chat of which a test decides what it answers and tells. */
function aChat(get: (after?: string) => Promise<Page<Member>>) {
  let tell: (room: string, events: readonly RoomEvent[]) => void = () => {};
  let online = () => {};
  const asked = vi.fn((_: string, query: { after?: string }) => get(query.after));
  const chat = {
    me: ME,
    http: { get: asked },
    onEvents: (watcher: typeof tell) => {
      tell = watcher;
    },
    connection: {
      onFrames: () => {},
      onOnline: (opener: () => void) => {
        online = opener;
      },
    },
  } as unknown as Chat;
  const changed = (user: typeof ME, role: Role) =>
    tell("r1", [{ type: "member.role_changed", room: "r1", seq: 2, at: "2026-01-01T12:00:00Z", actor: OTHER, user, role }]);
  return { chat, asked, changed, backOnline: () => online() };
}

test("one's role is found however far down the list one stands, and asked for once", async () => {
  const { chat, asked } = aChat(async (after) =>
    after === undefined ? { items: [aMember(OTHER, "owner")], next: "p2" } : { items: [aMember(ME, "moderator")], next: null },
  );
  const roles = new OwnRoles(chat);
  const role = roles.of("r1");
  roles.of("r1");
  expect(role.value).toBe("member");
  await vi.waitFor(() => expect(role.value).toBe("moderator"));
  expect(asked).toHaveBeenCalledTimes(2);
});

test("a role that was changed is looked up again, and one of somebody else is not", async () => {
  let mine: Role = "member";
  const { chat, asked, changed } = aChat(async () => ({ items: [aMember(ME, mine)], next: null }));
  const role = new OwnRoles(chat).of("r1");
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
  mine = "moderator";
  changed(OTHER, "member");
  expect(asked).toHaveBeenCalledTimes(1);
  changed(ME, "moderator");
  await vi.waitFor(() => expect(role.value).toBe("moderator"));
});

test("an answer that was overtaken by a later question is not believed", async () => {
  const answers: ((page: Page<Member>) => void)[] = [];
  const { chat, changed } = aChat(() => new Promise((resolve) => answers.push(resolve)));
  const role = new OwnRoles(chat).of("r1");
  changed(ME, "member");
  answers[1]?.({ items: [aMember(ME, "member")], next: null });
  answers[0]?.({ items: [aMember(ME, "moderator")], next: null });
  await new Promise((resolve) => setTimeout(resolve));
  expect(role.value).toBe("member");
});

test("what could not be asked is asked once there is a connection", async () => {
  let down = true;
  const { chat, asked, backOnline } = aChat(async () => {
    if (down) {
      throw new Error("away");
    }
    return { items: [aMember(ME, "moderator")], next: null };
  });
  const role = new OwnRoles(chat).of("r1");
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
  await new Promise((resolve) => setTimeout(resolve));
  down = false;
  backOnline();
  await vi.waitFor(() => expect(role.value).toBe("moderator"));
});
