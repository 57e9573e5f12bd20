import { useState } from "preact/hooks";
import type { Route } from "../../state/route";
import { useChat } from "../../ui/app";
import { HelpSheet } from "../beside/HelpSheet";
import { QuickSwitcher } from "../beside/QuickSwitcher";
import { Announcer } from "./Announcer";
import { DRAWER } from "./DrawerButton";
import { LinkBanner } from "./LinkBanner";
import { Main } from "./Main";
import { Sidebar } from "./Sidebar";
import { useDrawer } from "./useDrawer";
import { useLostRooms } from "./useLostRooms";
import { useShortcuts } from "./useShortcuts";

/** The page of somebody who is logged in: their rooms, and what they look at. */
export function Shell({ route }: { route: Route }) {
  const { chat, t } = useChat();
  const [open, setOpen] = useState<"switcher" | "help">();
  const drawer = useDrawer(route);
  const room = route.view === "room" ? route.room : undefined;
  // A dialog tells that it was closed a moment later, when the next may be open.
  const close = (which: typeof open) => () => setOpen((now) => (now === which ? undefined : now));
  useLostRooms();
  useShortcuts(room, { switcher: () => setOpen("switcher"), help: () => setOpen("help") });
  return (
    <div class="h-dvh flex flex-col">
      {chat.current.value !== undefined && (
        <button type="button" class="btn btn-sm absolute start-2 top-2 z-50 not-focus:sr-only" onClick={toMessages}>
          {t("skip.to.messages")}
        </button>
      )}
      <LinkBanner />
      <div class="drawer lg:drawer-open flex-1 min-h-0 overflow-hidden">
        <input
          id={DRAWER}
          type="checkbox"
          class="drawer-toggle"
          aria-hidden="true"
          tabIndex={-1}
          checked={drawer.open}
          onChange={(event) => drawer.set(event.currentTarget.checked)}
        />
        <main class="drawer-content flex flex-col min-w-0 min-h-0 h-full overflow-hidden">
          <Main route={route} />
        </main>
        <nav ref={drawer.side} class="drawer-side z-30 h-full" aria-label={t("rooms")}>
          <button type="button" class="drawer-overlay lg:hidden" aria-label={t("close")} onClick={() => drawer.set(false)} />
          <Sidebar current={room} onSwitch={() => setOpen("switcher")} onHelp={() => setOpen("help")} />
        </nav>
      </div>
      <Announcer room={room} />
      {open === "switcher" && <QuickSwitcher onClose={close("switcher")} />}
      {open === "help" && <HelpSheet onClose={close("help")} />}
    </div>
  );
}

/** By a button and no link: the address says which room this is. */
function toMessages() {
  document.getElementById("messages")?.focus();
}
