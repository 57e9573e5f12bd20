import { beforeEach, expect, test } from "vitest";
import { Notifications, type Tray } from "../../../main/web/worker/notification";

type Options = NotificationOptions & { renotify: boolean };

/** The notifications of a browser: one for each tag. */
class FakeTray implements Tray {
  readonly shown = new Map<string, { title: string; body: string; data: { room: string; seq: number } }>();
  sounds = 0;
  failure: unknown;

  async getNotifications({ tag }: { tag: string }) {
    const one = this.shown.get(tag);
    return one === undefined ? [] : [one];
  }

  async showNotification(title: string, { tag = "", body = "", data, renotify }: Options) {
    if (this.failure !== undefined) {
      throw this.failure;
    }
    this.sounds += renotify || !this.shown.has(tag) ? 1 : 0;
    this.shown.delete(tag);
    this.shown.set(tag, { title, body, data });
  }
}

const message = (seq: number, body = `message ${seq}`, room = "r1") => ({ title: "anna · kitchen", body, room, seq });

let tray: FakeTray;
let notifications: Notifications;
beforeEach(() => {
  tray = new FakeTray();
  notifications = new Notifications(tray);
});

test("a message is shown, and where it is", async () => {
  await notifications.show(message(12, "Dinner is ready"));
  expect([...tray.shown]).toEqual([["r1", { title: "anna · kitchen", body: "Dinner is ready", data: { room: "r1", seq: 12 } }]]);
});

test("a later one of the room takes its place and is heard", async () => {
  await notifications.show(message(12));
  await notifications.show(message(13));
  expect([[...tray.shown.values()].map(({ body }) => body), tray.sounds]).toEqual([["message 13"], 2]);
});

test("what the page and a push both tell of is heard once", async () => {
  await notifications.show(message(12));
  await notifications.show(message(12));
  expect([tray.shown.size, tray.sounds]).toEqual([1, 1]);
});

test("of two that come at the same moment the later one stays", async () => {
  await Promise.all([notifications.show(message(13)), notifications.show(message(12))]);
  expect([...tray.shown.values()].map(({ body }) => body)).toEqual(["message 13"]);
});

test("what could not be shown does not keep the next from being shown", async () => {
  tray.failure = new TypeError("No notification permission has been granted");
  await expect(notifications.show(message(12))).rejects.toThrow("permission");
  tray.failure = undefined;
  await notifications.show(message(13));
  expect(tray.shown.size).toBe(1);
});

test("what comes late does not take the place of what is newer", async () => {
  await notifications.show(message(13));
  await notifications.show(message(12));
  expect([...tray.shown.values()]).toEqual([{ title: "anna · kitchen", body: "message 13", data: { room: "r1", seq: 13 } }]);
  expect(tray.sounds).toBe(1);
});

test("each room has its own", async () => {
  await notifications.show(message(13));
  await notifications.show(message(12, "elsewhere", "r2"));
  expect([...tray.shown.keys()]).toEqual(["r1", "r2"]);
});

test("each message of an unknown room is heard", async () => {
  await notifications.show({ title: "New message", body: "", room: "", seq: 0 });
  await notifications.show({ title: "New message", body: "", room: "", seq: 0 });
  expect([tray.shown.size, tray.sounds]).toEqual([1, 2]);
});
