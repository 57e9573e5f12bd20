import type { ReadonlySignal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Http } from "../api/http";
import type { Translate } from "../i18n";
import type { Chat } from "../state/chat";
import type { Composing } from "../state/composing";
import type { Drafts } from "../state/drafts";
import type { Router } from "../state/route";
import type { Session } from "../state/session";
import type { Settings } from "../state/settings";
import type { Uploads } from "../state/uploads";
import type { WebPush } from "../state/webPush";
import type { EmojiList } from "../text/emoji";
import type { Clock } from "../text/time";
import type { Toasts } from "./toasts";

/** What every view may need. */
export interface App {
  http: Http;
  session: Session;
  push: WebPush;
  router: Router;
  settings: Settings;
  toasts: Toasts;
  t: Translate;
  clock: Clock;
}

/** What the views of somebody who is logged in may need, too. */
export interface ChatApp extends App {
  chat: Chat;
  composing: Composing;
  drafts: Drafts;
  uploads: Uploads;
  emoji: EmojiList;
  /** Whether somebody looks at the page. */
  attention: ReadonlySignal<boolean>;
}

export const AppContext = createContext<App | undefined>(undefined);
export const ChatContext = createContext<ChatApp | undefined>(undefined);

export function useApp(): App {
  return present(useContext(AppContext));
}

export function useChat(): ChatApp {
  return present(useContext(ChatContext));
}

function present<T>(value: T | undefined): T {
  if (value === undefined) {
    throw new Error("Drawn outside of the app");
  }
  return value;
}
