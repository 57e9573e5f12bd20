import { address } from "../../api/http";
import { bytes } from "../../text/bytes";
import { useChat } from "../../ui/app";
import { Icon } from "../../ui/icons";
import type { Attachment } from "../../wire/model";

/** The files of a message: pictures as their thumbnails, all others by name. */
export function MessageAttachments({ room, files }: { room: string; files: readonly Attachment[] }) {
  const { settings } = useChat();
  if (files.length === 0) {
    return null;
  }
  return (
    <ul class="flex flex-wrap gap-2 py-1">
      {files.map((file) => {
        const where = address(`/rooms/${room}/attachments/${file.id}`);
        return (
          <li key={file.id}>
            <a href={where} target="_blank" rel="noopener" class="block rounded-box border border-base-300 overflow-hidden">
              {file.thumbnail === undefined ? (
                <span class="flex items-center gap-2 px-3 py-2">
                  <Icon name="paperclip" class="size-4" />
                  <span class="wrap-anywhere">{file.name}</span>
                  <span class="text-xs text-base-content/80">{bytes(file.size, settings.language.value)}</span>
                </span>
              ) : (
                <img
                  src={`${where}/thumbnail`}
                  alt={file.name}
                  width={file.thumbnail.width}
                  height={file.thumbnail.height}
                  loading="lazy"
                  class="max-w-full h-auto max-h-80"
                />
              )}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
