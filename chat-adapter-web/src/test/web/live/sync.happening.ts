import type { Tab } from "../fake/Tab";
import type { ROOMS, World } from "../fake/World";

/** At which tab and in which room something happens; `pick` chooses among what is there. */
export interface Place {
  tab: number;
  room: (typeof ROOMS)[number];
  pick: number;
}

/** A promise is waited for, so it must not need more time to go by. */
type Happening = (world: World, tab: Tab, place: Place) => unknown;

/** What can happen, and how often beside the others. */
export type Happenings = Record<string, [weight: number, happens: Happening]>;
