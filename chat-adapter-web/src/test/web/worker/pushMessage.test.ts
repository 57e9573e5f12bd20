import { expect, test } from "vitest";
import { read } from "../../../main/web/worker/pushMessage";

const PUSH = { room: "r1", room_name: "kitchen", seq: 12, author: "anna", text: "Dinner is ready", mention: true };
const told = (changed: object = {}, ...languages: string[]) => read(JSON.stringify({ ...PUSH, ...changed }), languages);

test("a message of a room is signed by its author and the room", () => {
  expect(told()).toEqual({ title: "anna · kitchen", body: "Dinner is ready", room: "r1", seq: 12 });
});

test("one of a direct conversation is signed by its author", () => {
  expect(told({ room_name: null }).title).toBe("anna");
});

test.each([
  [["en"], "sent a file"],
  [["de", "ru-RU", "en"], "отправил(а) файл"],
  [["de"], "sent a file"],
  [[], "sent a file"],
])("for %j one without a text is a file", (languages, words) => {
  expect(told({ text: "" }, ...languages).body).toBe(words);
});

test.each([
  ["", "nothing"],
  ['{"room":"r1"', "what was cut"],
  ["null", "null"],
  ["[]", "a list"],
  [JSON.stringify({ ...PUSH, room: 7 }), "no room"],
  [JSON.stringify({ ...PUSH, seq: "12" }), "no place"],
  [JSON.stringify({ ...PUSH, author: undefined }), "no author"],
])("%j (%s) is a message at least", (text) => {
  expect(read(text, ["en"])).toEqual({ title: "New message", body: "", room: "", seq: 0 });
  expect(read(text, ["ru"]).title).toBe("Новое сообщение");
});
