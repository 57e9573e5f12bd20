import { useChat } from "../../ui/app";
import type { OwnRoom, Role } from "../../wire/model";

/** What one is in a room; a member, as long as nothing else is known. Any number of components may ask at once. */
export function useOwnRole({ room }: OwnRoom): Role {
  const { chat, roles } = useChat();
  if (room.kind === "direct") {
    return "member";
  }
  return room.owner_id === chat.me.id ? "owner" : roles.of(room.id).value;
}
