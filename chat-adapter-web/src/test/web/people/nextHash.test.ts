import { expect, test } from "vitest";
import { parse } from "../../../main/web/state/route";
import { entryHash, nextHash } from "../../../main/web/view/people/nextHash";

/** Where it goes from an address. */
function next(hash: string): string {
  return nextHash(parse({ hash, pathname: "/" }), hash);
}

test.each([
  ["#/login?next=%23%2Finvite%2Fchat_1", "#/invite/chat_1"],
  ["#/register?next=%23%2Froom%2Fr1%3Fpanel%3Dmembers", "#/room/r1?panel=members"],
  ["#/invite/chat_1", "#/invite/chat_1"],
  ["#/login", "#/"],
  ["", "#/"],
])("from %s it goes on to %s", (hash, wanted) => {
  expect(next(hash)).toBe(wanted);
});

test.each([
  "https://evil.example",
  "//evil.example",
  "javascript:alert(1)",
  "#javascript:alert(1)",
  "/api/v1/account",
  "#/login",
  "#/register?next=x",
  "#/setup/s",
])("to %s it does not go", (wanted) => {
  expect(next(`#/login?${new URLSearchParams({ next: wanted })}`)).toBe("#/");
});

test("one_form_leads_to_the_other_with_the_same_end", () => {
  const wanted = "#/room/r1/7?panel=thread&thread=m1";
  expect(next(entryHash("register", wanted))).toBe(wanted);
  expect(entryHash("login", "#/")).toBe("#/login");
});
