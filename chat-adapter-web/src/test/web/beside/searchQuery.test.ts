import { expect, test } from "vitest";
import { parse } from "../../../main/web/state/route";
import { asked, isEnough, searchHash } from "../../../main/web/view/beside/searchQuery";

test("the address of a search says again what was asked for", () => {
  const search = { q: 'from:anna "is it #1?" 50% & more', sort: "rank" } as const;
  const route = parse({ hash: searchHash(search), pathname: "/" });
  expect(route.view === "search" && asked(route.query)).toEqual(search);
});

test("what only narrows is not enough to search for", () => {
  expect(isEnough("")).toBe(false);
  expect(isEnough("in:kitchen  after:2026-01-01")).toBe(false);
  expect(isEnough("in:kitchen tea")).toBe(true);
  expect(isEnough("from:anna")).toBe(true);
  expect(isEnough("has:file in:kitchen")).toBe(true);
});
