import type { Route } from "../../state/route";
import { useChat } from "../../ui/app";
import { SearchView } from "../beside/SearchView";
import { AcceptInvitation } from "../people/AcceptInvitation";
import { AccountView } from "../people/AccountView";
import { Directory } from "../people/Directory";
import { NamedRoom } from "../people/NamedRoom";
import { SetUp } from "../people/SetUp";
import { Home } from "./Home";
import { RoomOrDoor } from "./RoomOrDoor";

/** What the address asks for. */
export function Main({ route }: { route: Route }) {
  const { chat } = useChat();
  switch (route.view) {
    case "room":
      return <RoomOrDoor key={route.room} route={route} />;
    case "directory":
      return <Directory />;
    case "search":
      return <SearchView />;
    case "account":
      return <AccountView />;
    case "invite":
      return <AcceptInvitation token={route.token} />;
    case "setup":
      return <SetUp secret={route.secret} />;
    case "named":
      return <NamedRoom name={route.name} />;
    default:
      return <Home key={chat.me.id} />;
  }
}
