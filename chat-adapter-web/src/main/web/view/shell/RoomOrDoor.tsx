import { useEffect, useState } from "preact/hooks";
import { type Problem, problemOf } from "../../api/problem";
import type { Route } from "../../state/route";
import { useChat } from "../../ui/app";
import { sentence } from "../../ui/Form";
import type { Room } from "../../wire/model";
import { JoinRoom } from "../people/JoinRoom";
import { RoomView } from "../room/RoomView";
import { DrawerButton } from "./DrawerButton";

/** A room: from the inside for its members, the door for everybody else. */
export function RoomOrDoor({ route }: { route: Extract<Route, { view: "room" }> }) {
  const app = useChat();
  const { chat, t } = app;
  const [room, setRoom] = useState<Room>();
  const [problem, setProblem] = useState<Problem>();
  const inside = chat.rooms.order.value.includes(route.room);
  const own = chat.rooms.find(route.room)?.value;

  useEffect(() => {
    if (!inside && chat.rooms.loaded.value) {
      chat.http.get<Room>(`/rooms/${route.room}`).then(setRoom, (thrown) => setProblem(problemOf(thrown)));
    }
  }, [inside, chat.rooms.loaded.value]);

  if (inside && own !== undefined) {
    return <RoomView own={own} seq={route.seq} panel={route.panel} thread={route.thread} />;
  }
  return (
    <div class="flex-1 flex flex-col">
      <header class="p-2 lg:hidden">
        <DrawerButton />
      </header>
      <div class="flex-1 grid place-content-center p-4 text-center">
        {room !== undefined && <JoinRoom room={room} />}
        {room === undefined &&
          (problem === undefined ? <p role="status">{t("loading")}</p> : <p role="alert">{sentence(app, problem)}</p>)}
      </div>
    </div>
  );
}
