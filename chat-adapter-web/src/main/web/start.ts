import { clientId } from "./api/clientId";
import { http } from "./api/http";
import { translator, words } from "./i18n";
import type { Timers } from "./live/connection";
import { browserShelf } from "./live/shelf";
import { webSocketDial } from "./live/transport";
import { attention } from "./state/attention";
import { browserSurface } from "./state/browserSurface";
import { Chat } from "./state/chat";
import { Composing } from "./state/composing";
import { Drafts } from "./state/drafts";
import { pushBrowser } from "./state/pushBrowser";
import { Router } from "./state/route";
import { Session } from "./state/session";
import { settings } from "./state/settings";
import { tellOutside } from "./state/tellOutside";
import { Uploads } from "./state/uploads";
import { WebPush } from "./state/webPush";
import { EmojiList } from "./text/emoji";
import { clock } from "./text/time";
import type { App, ChatApp } from "./ui/app";
import { Toasts } from "./ui/toasts";
import type { Person } from "./wire/model";

export interface Started extends App {
  /** What somebody who has logged in gets. */
  enter(me: Person): ChatApp;
}

/** Puts the page together: the one place that knows the browser. */
export async function start(window: Window & typeof globalThis): Promise<Started> {
  const { document, localStorage, location } = window;
  const timers: Timers = {
    after(ms, action) {
      const timer = window.setTimeout(action, ms);
      return () => window.clearTimeout(timer);
    },
  };
  const set = settings(localStorage, document.documentElement, window.navigator.languages);
  const language = () => set.language.peek();
  const channel = new BroadcastChannel("hexachat");
  const server = http(language, () => session.over());
  const push = new WebPush(server, pushBrowser(window));
  const session: Session = new Session(
    server,
    {
      post: (word) => channel.postMessage(word),
      listen: (listener) => {
        channel.onmessage = (event) => listener(event.data);
      },
    },
    () => location.reload(),
    () => push.forget(),
  );
  const app: App = {
    http: server,
    session,
    push,
    router: new Router(window),
    settings: set,
    toasts: new Toasts(timers),
    clock: clock(language(), () => new Date()),
    t: translator(language(), await words(language())),
  };
  return { ...app, enter: (me) => enter(me, app, timers, window) };
}

function enter(me: Person, app: App, timers: Timers, window: Window & typeof globalThis): ChatApp {
  const newId = clientId;
  const chat = new Chat(me, {
    http: app.http,
    dial: webSocketDial(async () => (await app.http.post<{ ticket: string }>("/tickets")).ticket),
    shelf: browserShelf(me.id, window.localStorage, window),
    timers,
    random: Math.random,
    hidden: () => window.document.hidden,
    newId,
    now: () => new Date().toISOString(),
  });
  const looked = attention(window.document, window);
  window.addEventListener("online", () => chat.connection.hurry());
  window.addEventListener("offline", () => chat.connection.reset());
  tellOutside(chat, looked, app.t, window.document, browserSurface(app.settings, window));
  chat.start();
  app.push.tellAgain();
  return {
    ...app,
    chat,
    composing: new Composing(),
    drafts: new Drafts(me.id, window.localStorage, window),
    uploads: new Uploads(newId),
    emoji: new EmojiList(() => app.settings.language.peek()),
    attention: looked,
  };
}
