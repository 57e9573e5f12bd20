import { expect, test, vi } from "vitest";
import { Problem } from "../../../main/web/api/problem";
import { CreateRoomDialog } from "../../../main/web/view/people/CreateRoom";
import { JoinRoom } from "../../../main/web/view/people/JoinRoom";
import type { Access, Room } from "../../../main/web/wire/model";
import { button, draw } from "./draw";

const ME = { id: "me", name: "anna" };

function aRoom(access: Access, owner = "another"): Room {
  return { id: "r1", name: "kitchen", access, owner_id: owner } as Room;
}

/** What a room can be entered by, with a server that does what the test says. */
function aWay(server: { put?: () => Promise<unknown>; post?: (path: string) => Promise<unknown> } = {}) {
  return {
    http: { put: vi.fn(server.put ?? (async () => undefined)), post: vi.fn(server.post ?? (async () => ({}))) },
    chat: { me: ME, rooms: { reload: vi.fn(async () => {}), find: () => ({}) } },
    router: { go: vi.fn() },
  };
}

function type(root: HTMLElement, name: string, words: string) {
  const field = root.querySelector<HTMLInputElement>(`input[name=${name}]`);
  if (field === null) {
    throw new Error(`No field ${name}`);
  }
  field.value = words;
  return field;
}

test("a_wrong_password_is_said_and_stays_where_it_was_typed", async () => {
  const way = aWay({
    put: async () => {
      throw new Problem("room.password_incorrect", "Wrong password", 403);
    },
  });
  const root = draw(<JoinRoom room={aRoom("password")} />, way);
  const field = type(root, "password", "guess");
  button(root, "Join").click();
  await vi.waitFor(() => expect(root.querySelector("[role=alert]")?.textContent).toBe("Wrong password"));
  expect(field.value).toBe("guess");
  expect(way.router.go).not.toHaveBeenCalled();
});

test("who_is_a_member_already_goes_in", async () => {
  const way = aWay({
    put: async () => {
      throw new Problem("room.already_member", "You are already in this room", 409);
    },
  });
  button(draw(<JoinRoom room={aRoom("open")} />, way), "Join").click();
  await vi.waitFor(() => expect(way.router.go).toHaveBeenCalledWith("#/room/r1"));
});

test("a_room_by_invitation_offers_nothing_to_press", () => {
  const root = draw(<JoinRoom room={aRoom("invitation")} />, aWay());
  expect(root.querySelector("button")).toBeNull();
});

test("the_owner_of_a_room_by_invitation_goes_in_by_one_that_is_made_for_it", async () => {
  const way = aWay({ post: async (path) => (path.endsWith("/invitations") ? { token: "chat_1" } : {}) });
  button(draw(<JoinRoom room={aRoom("invitation", ME.id)} />, way), "Join").click();
  await vi.waitFor(() => expect(way.router.go).toHaveBeenCalledWith("#/room/r1"));
  expect(way.http.post).toHaveBeenLastCalledWith("/invitations/chat_1/join");
});

test("a_room_with_a_blank_password_is_not_made_open", async () => {
  const way = aWay();
  const root = draw(<CreateRoomDialog onClose={() => {}} />, way);
  type(root, "name", "cellar");
  root.querySelector<HTMLInputElement>("input[value=password]")?.click();
  await vi.waitFor(() => expect(root.querySelector("input[name=password]")).not.toBeNull());
  button(root, "Create").click();
  await vi.waitFor(() => expect(root.textContent).toContain("Choose a password."));
  expect(way.http.post).not.toHaveBeenCalled();
});

test("a_room_is_made_once_when_the_answer_was_lost", async () => {
  const ids: string[] = [];
  const onClose = vi.fn();
  const way = aWay();
  way.http.post.mockImplementation(async (...[, body]: unknown[]) => {
    ids.push((body as { client_id: string }).client_id);
    if (ids.length === 1) {
      throw Problem.unreachable();
    }
    return aRoom("open", ME.id);
  });
  const root = draw(<CreateRoomDialog onClose={onClose} />, way);
  type(root, "name", "cellar");
  button(root, "Create").click();
  await vi.waitFor(() => expect(root.querySelector("[role=alert]")).not.toBeNull());
  button(root, "Create").click();
  await vi.waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(ids[1]).toBe(ids[0]);
});
