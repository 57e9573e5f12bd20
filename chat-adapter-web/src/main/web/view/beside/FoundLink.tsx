import { roomName } from "../../room/roomName";
import { roomHash } from "../../state/route";
import { useChat } from "../../ui/app";
import type { FoundMessage } from "../../wire/model";
import { excerptParts } from "./excerpt";

/** A message that was found, as the way to its place. */
export function FoundLink({ found: { room_id, message, excerpt } }: { found: FoundMessage }) {
  const { chat, clock } = useChat();
  const room = chat.rooms.find(room_id)?.value.room;
  const files = (message.attachments ?? []).map((file) => file.name).join(", ");
  return (
    <a href={roomHash(room_id, { seq: message.seq })} class="block w-full min-w-0 rounded-lg p-1 wrap-anywhere hover:bg-base-200">
      <span class="flex flex-wrap items-baseline gap-x-2">
        <strong>{message.author.name}</strong>
        <span>{room !== undefined && roomName(room, chat.me.id)}</span>
        <time class="text-xs text-base-content/80" dateTime={message.at}>
          {clock.full(message.at)}
        </time>
      </span>
      <span class="block whitespace-pre-wrap">
        {excerptParts(excerpt).map((part, index) =>
          part.match ? <mark key={`${index} ${part.text}`}>{part.text}</mark> : part.text,
        )}
      </span>
      {files !== "" && <span class="block text-sm text-base-content/80">{files}</span>}
    </a>
  );
}
