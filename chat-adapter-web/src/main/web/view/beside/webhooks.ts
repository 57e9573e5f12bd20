import type { Person } from "../../wire/model";

/** An address at which programs say something in a room. */
export interface IncomingWebhook {
  id: string;
  name: string;
  created_by: Person;
  created_at: string;
}

/** One that was just made; its address is told this once, relative to the server. */
export interface MadeWebhook {
  id: string;
  name: string;
  url: string;
}

/** An address that is told what happens in a room. The secret is there only in the answer to making it. */
export interface OutgoingWebhook {
  id: string;
  url: string;
  secret?: string;
  created_by: Person;
  created_at: string;
  delivered_seq: number;
  state: "active" | "disabled";
  failures: number;
  next_attempt?: string;
  error?: string;
}
