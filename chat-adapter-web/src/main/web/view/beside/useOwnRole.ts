import { useChat } from "../../ui/app";
import type { Membership, Role } from "../../wire/model";

/** What one may do in a room: what one is there, or what its owner may, where one runs the server. */
export function useOwnRole({ room, role }: Membership): Role {
  const { session } = useChat();
  const who = session.who.value;
  if (room.kind === "direct") {
    return "member";
  }
  return who.state === "somebody" && who.administrator ? "owner" : role;
}
