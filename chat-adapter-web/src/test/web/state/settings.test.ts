import { beforeEach, expect, test } from "vitest";
import { settings } from "../../../main/web/state/settings";

const root = document.documentElement;
const start = (...preferred: string[]) => settings(localStorage, root, preferred);

beforeEach(() => {
  localStorage.clear();
  delete root.dataset["theme"];
});

test("at first it looks as the system does, and makes no sound", () => {
  const { theme, sound } = start();
  expect([theme.peek(), sound.peek(), root.dataset["theme"]]).toEqual(["system", false, undefined]);
});

test("the theme takes effect at once", () => {
  const { theme } = start();
  theme.value = "dark";
  expect(root.dataset["theme"]).toBe("dark");
  theme.value = "system";
  expect(root.dataset["theme"]).toBeUndefined();
});

test("what was chosen holds after a reload", () => {
  const before = start();
  before.theme.value = "light";
  before.sound.value = true;
  before.language.value = "ru";
  const { theme, sound, language } = start("en");
  expect([theme.peek(), sound.peek(), language.peek()]).toEqual(["light", true, "ru"]);
  expect(root.lang).toBe("ru");
});

test("what was not chosen is not kept, so that a change of the browser's holds", () => {
  expect(start("ru").language.peek()).toBe("ru");
  expect(start("en").language.peek()).toBe("en");
  expect(localStorage).toHaveLength(0);
});

test("it speaks the language that the browser's person likes best, of those that it speaks", () => {
  expect(start("de", "ru-RU", "en").language.peek()).toBe("ru");
  expect(start("en-GB", "ru").language.peek()).toBe("en");
  expect(start("de").language.peek()).toBe("en");
  expect(start("run").language.peek()).toBe("en");
});

test("what another version of the page left and nobody knows is as if it were not there", () => {
  localStorage.setItem("hexachat.theme", '"sepia"');
  localStorage.setItem("hexachat.sound", "{broken");
  const { theme, sound } = start();
  expect([theme.peek(), sound.peek()]).toEqual(["system", false]);
});
