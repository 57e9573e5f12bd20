import type { MessagePosted } from "../wire/frames";
import type { OwnRoom } from "../wire/model";

/** A message as it is shown outside of the page. */
export interface Outside {
  title: string;
  body: string;
  /** Empty where it is not known, as is the place then. */
  room: string;
  seq: number;
}

export interface Surface {
  /** Shows it outside of the page; a later one of the same room takes its place. */
  show(message: Outside): void;
  sound(): void;
}

/** Whether somebody wants to be told of a message, by what they chose for its room. */
export function wants(own: OwnRoom, event: MessagePosted, me: string): boolean {
  if (event.message.author.id === me || own.notifications === "nothing") {
    return false;
  }
  const named = event.message.mentions_room === true || (event.message.mentions ?? []).includes(me);
  return named || own.notifications === "all";
}
