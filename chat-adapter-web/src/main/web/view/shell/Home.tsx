import { useEffect } from "preact/hooks";
import { roomHash } from "../../state/route";
import { useChat } from "../../ui/app";
import { DrawerButton } from "./DrawerButton";

/** Goes where something happened last; for whoever is in no room yet, says how to get into one. */
export function Home() {
  const { chat, router, t } = useChat();
  const first = chat.rooms.order.value[0];
  useEffect(() => {
    if (first !== undefined) {
      router.replace(roomHash(first));
    }
  }, [first]);
  return (
    <div class="flex-1 flex flex-col">
      <header class="p-2 lg:hidden">
        <DrawerButton />
      </header>
      <div class="flex-1 grid place-content-center gap-4 p-4 text-center">
        {chat.rooms.loaded.value ? (
          <>
            <h1 class="text-2xl font-semibold">{t("welcome", { name: chat.me.name })}</h1>
            <p>{t("welcome.hint")}</p>
            <a href="#/directory" class="btn btn-primary">
              {t("directory")}
            </a>
          </>
        ) : (
          <p role="status">{t("loading")}</p>
        )}
      </div>
    </div>
  );
}
