import { expect, test } from "vitest";
import { backoff } from "../../../main/web/live/backoff";

const longest = () => 1;
const shortest = () => 0;

test("the first attempt comes within half a second", () => {
  expect(backoff(0, longest)).toBe(500);
  expect(backoff(0, shortest)).toBe(0);
});

test("the bound doubles with each attempt", () => {
  expect([1, 2, 3].map((attempt) => backoff(attempt, longest))).toEqual([1_000, 2_000, 4_000]);
});

test("nobody waits for longer than half a minute", () => {
  expect([6, 7, 100, 5_000].map((attempt) => backoff(attempt, longest))).toEqual([30_000, 30_000, 30_000, 30_000]);
});

test("what is drawn by lot lies anywhere below the bound", () => {
  expect(backoff(3, () => 0.25)).toBe(1_000);
});
