import { useEffect } from "preact/hooks";
import type { Http } from "../../api/http";
import { roomHash } from "../../state/route";
import { useApp } from "../../ui/app";
import { Loaded } from "../../ui/Loaded";
import type { Page, Room } from "../../wire/model";
import { View } from "./View";

const PAGES = 3;

/** The page at `/api/<name>/`: goes to the room of that name. */
export function NamedRoom({ name }: { name: string }) {
  const { http, t } = useApp();
  return (
    <View narrow title={name}>
      <Loaded of={name} load={() => named(http, name)}>
        {(room) =>
          room === undefined ? (
            <>
              <p>{t("named.none")}</p>
              <a class="btn" href={`#/directory?${new URLSearchParams({ q: name })}`}>
                {t("named.search")}
              </a>
            </>
          ) : (
            <Found room={room} />
          )
        }
      </Loaded>
    </View>
  );
}

/** Leads on to a room, unless the reader has gone elsewhere before it was found. */
function Found({ room }: { room: Room }) {
  const { router, t } = useApp();
  useEffect(() => router.replace(roomHash(room.id)), [room]);
  return <p role="status">{t("loading")}</p>;
}

/** Looks through those whose names have it in them. */
async function named(http: Http, name: string): Promise<Room | undefined> {
  let after: string | undefined;
  for (let page = 0; page < PAGES; page++) {
    const { items, next }: Page<Room> = await http.get("/rooms", { q: name, limit: 100, after });
    const found = items.find((room) => room.name === name);
    if (found !== undefined || next === null) {
      return found;
    }
    after = next;
  }
  return undefined;
}
