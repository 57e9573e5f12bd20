// @vitest-environment node
import fc from "fast-check";
import { expect, test } from "vitest";
import { World } from "../fake/World";
import { type Action, anyAction, anyCalmAction, perform } from "./sync.actions";
import { everythingWasSentOnce, theListIsRight, theTimelineIsRight } from "./sync.invariants";
import { reunite } from "./sync.storm";

/** More of them find more: `VITE_MODEL_RUNS=5000 npx vitest run src/test/web/live/sync.model.test.ts`. */
const RUNS = Number(import.meta.env["VITE_MODEL_RUNS"] ?? 160);

/** First anything, then what people do when all is well again. */
const whatHappens = fc.record({
  seed: fc.integer(),
  storm: fc.array(anyAction(), { minLength: 20, maxLength: 100, size: "max" }),
  calm: fc.array(anyCalmAction(), { maxLength: 30, size: "max" }),
});

async function act(world: World, actions: readonly Action[]): Promise<void> {
  for (const action of actions) {
    await perform(world, action);
  }
}

function everythingIsRight(world: World): void {
  everythingWasSentOnce(world);
  for (const tab of world.tabs) {
    theTimelineIsRight(world, tab);
    theListIsRight(world, tab);
  }
}

test("whatever breaks when, everything is sent once and shown as the server has it", { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(whatHappens, async ({ seed, storm, calm }) => {
      const world = new World(seed);
      await world.clock.run(1_000);
      await act(world, storm);
      reunite(world);
      await world.heal();
      everythingIsRight(world);

      await act(world, calm);
      await world.goOn(30);
      everythingIsRight(world);

      for (const tab of world.tabs) {
        tab.reload();
      }
      await world.heal();
      everythingIsRight(world);
    }),
    { numRuns: RUNS, interruptAfterTimeLimit: 300_000, markInterruptAsFailure: true },
  );
  expect.hasAssertions();
});
