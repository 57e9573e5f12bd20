import { useEffect, useMemo, useState } from "preact/hooks";
import { problemOf } from "../api/problem";
import type { Started } from "../start";
import { AppContext, ChatContext } from "../ui/app";
import { sentence } from "../ui/Form";
import { ToastList } from "../ui/toasts";
import type { Person } from "../wire/model";
import { Door } from "./people/Door";
import { Shell } from "./shell/Shell";

/** The page: for nobody yet, for a stranger, or for somebody. */
export function Page({ app }: { app: Started }) {
  const who = app.session.who.value;
  const [trouble, setTrouble] = useState("");
  const find = () => {
    setTrouble("");
    app.session.find().catch((thrown) => setTrouble(sentence(app, problemOf(thrown))));
  };
  useEffect(find, []);
  return (
    <AppContext.Provider value={app}>
      {who.state === "unknown" && (
        <main class="h-dvh grid place-content-center gap-4" aria-live="polite">
          {trouble === "" ? (
            app.t("loading")
          ) : (
            <>
              <p>{trouble}</p>
              <button type="button" class="btn" onClick={find}>
                {app.t("retry")}
              </button>
            </>
          )}
        </main>
      )}
      {who.state === "nobody" && <Door route={app.router.route.value} />}
      {who.state === "somebody" && <Inside key={who.me.id} app={app} me={who.me} />}
      <ToastList />
    </AppContext.Provider>
  );
}

function Inside({ app, me }: { app: Started; me: Person }) {
  const inside = useMemo(() => app.enter(me), []);
  return (
    <ChatContext.Provider value={inside}>
      <Shell route={app.router.route.value} />
    </ChatContext.Provider>
  );
}
