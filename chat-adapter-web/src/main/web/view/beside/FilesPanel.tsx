import { address } from "../../api/http";
import { roomHash } from "../../state/route";
import { bytes } from "../../text/bytes";
import { useChat } from "../../ui/app";
import { PagedList } from "../../ui/PagedList";
import { usePages } from "../../ui/usePages";
import type { FoundMessage, Membership, Page } from "../../wire/model";

/** The files of a room, the newest first. Found by its name, which a direct conversation does not have. */
export function FilesPanel({ own }: { own: Membership }) {
  return own.room.kind === "room" ? <Files room={own.room.id} name={own.room.name} /> : null;
}

function Files({ room, name }: { room: string; name: string }) {
  const { chat, clock, settings, t } = useChat();
  const found = usePages<FoundMessage>(
    (before) => chat.http.get<Page<FoundMessage>>("/search", { q: `has:file in:${name}`, before }),
    [room, name],
  );
  return (
    <div class="p-3">
      <PagedList pages={found} label={t("files.list")} empty={t("files.none")} id={({ message }) => message.id}>
        {({ message }) => (
          <div class="min-w-0 flex-1 wrap-anywhere">
            {(message.attachments ?? []).map((file) => (
              <p key={file.id}>
                <a
                  class="link font-medium"
                  href={address(`/rooms/${room}/attachments/${file.id}`)}
                  target="_blank"
                  rel="noopener"
                >
                  {file.name}
                </a>{" "}
                <span class="text-xs text-base-content/80">{bytes(file.size, settings.language.value)}</span>
              </p>
            ))}
            <p class="text-xs text-base-content/80">
              {message.author.name} ·{" "}
              <a class="link" href={roomHash(room, { seq: message.seq })}>
                <time dateTime={message.at}>{clock.full(message.at)}</time>
              </a>
            </p>
          </div>
        )}
      </PagedList>
    </div>
  );
}
