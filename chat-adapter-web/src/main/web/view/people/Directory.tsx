import { useId, useState } from "preact/hooks";
import { useChat } from "../../ui/app";
import { PagedList } from "../../ui/PagedList";
import { usePages } from "../../ui/usePages";
import { useSettled } from "../../ui/useSettled";
import type { Page, Room } from "../../wire/model";
import { DirectoryRoom } from "./DirectoryRoom";
import { View } from "./View";

/** All rooms that one can find, by name. `?q=` in the address is searched for at first. */
export function Directory() {
  const { http, router, t } = useChat();
  const route = router.route.peek();
  const [typed, setTyped] = useState(route.view === "directory" ? (route.query.get("q") ?? "") : "");
  const wanted = useSettled(typed.trim());
  const rooms = usePages((after) => http.get<Page<Room>>("/rooms", { q: wanted, after }), [wanted]);
  const id = useId();
  return (
    <View title={t("directory.title")}>
      <search class="flex flex-col gap-1">
        <label for={id} class="text-sm font-medium">
          {t("directory.search")}
        </label>
        <input
          id={id}
          type="search"
          class="input w-full"
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </search>
      <PagedList
        pages={rooms}
        label={t("directory.title")}
        empty={wanted === "" ? t("directory.empty") : t("directory.none")}
        id={(room) => room.id}
      >
        {(room) => <DirectoryRoom room={room} />}
      </PagedList>
    </View>
  );
}
