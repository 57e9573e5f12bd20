import { expect, test } from "vitest";
import { Pace } from "../../../main/web/live/pace";
import { Chance } from "../fake/Chance";
import { FakeClock } from "../fake/FakeClock";

const BURST = 10;

function paced() {
  const clock = new FakeClock(new Chance(1));
  const told: number[][] = [];
  const pace = new Pace<number>(clock, (items) => told.push([...items]));
  let last = 0;
  return {
    clock,
    told,
    pace,
    /** Takes so many things, one every some milliseconds. */
    async come(count: number, everyMs: number) {
      for (let i = 0; i < count; i++) {
        last++;
        pace.take([last], false);
        await clock.run(everyMs);
      }
      return last;
    },
    everything: () => Array.from({ length: last }, (_, i) => i + 1),
  };
}

test("what comes now and then is told at once", async () => {
  const { come, told, everything } = paced();
  await come(30, 150);
  expect(told).toEqual(everything().map((one) => [one]));
});

test("a few things one right after the other do not wait, either", async () => {
  const { come, told, everything } = paced();
  await come(BURST, 0);
  expect(told).toEqual(everything().map((one) => [one]));
});

test("of fifty a second those of a moment are told together, in order, none twice and none left out", async () => {
  const { come, told, clock, everything } = paced();
  await come(500, 20);
  await clock.run(100);
  expect(told.flat()).toEqual(everything());
  expect(told.length).toBeLessThanOrEqual(BURST + 10 * 10 + 1);
});

test("nothing waits for longer than a moment", async () => {
  const { come, told, clock } = paced();
  const last = await come(BURST + 1, 0);
  expect(told.flat()).not.toContain(last);
  await clock.run(100);
  expect(told.flat()).toContain(last);
});

test("what must not wait takes along what came before it", async () => {
  const { come, told, pace } = paced();
  await come(BURST + 2, 0);
  pace.take([99], true);
  expect(told.at(-1)).toEqual([BURST + 1, BURST + 2, 99]);
});

test("after a quiet time, a few things are told at once again", async () => {
  const { come, told, clock } = paced();
  await come(200, 10);
  await clock.run(2_000);
  const { length } = told;
  await come(BURST, 0);
  expect(told.slice(length)).toHaveLength(BURST);
});
