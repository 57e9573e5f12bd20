import fc from "fast-check";
import { ROOMS, type World } from "../fake/World";
import type { Happenings, Place } from "./sync.happening";
import { PEOPLE_DO } from "./sync.people";
import { STORM } from "./sync.storm";

const ALL: Happenings = { ...PEOPLE_DO, ...STORM };

export interface Action extends Place {
  what: string;
}

/** Carries an action out; some milliseconds go by, or none. */
export async function perform(world: World, action: Action): Promise<void> {
  const tab = world.tabs[action.tab];
  if (tab !== undefined) {
    await ALL[action.what]?.[1](world, tab, action);
    await world.clock.run(action.pick % 5 === 0 ? 0 : action.pick % 50);
  }
}

/** Anything that can happen. */
export const anyAction = () => oneOf(ALL);

/** Something that can happen when nothing breaks. */
export const anyCalmAction = () => oneOf(PEOPLE_DO);

function oneOf(happenings: Happenings): fc.Arbitrary<Action> {
  return fc.record({
    what: fc.oneof(...Object.entries(happenings).map(([what, [weight]]) => ({ arbitrary: fc.constant(what), weight }))),
    tab: fc.nat(3),
    room: fc.constantFrom(...ROOMS),
    pick: fc.nat(999),
  });
}
