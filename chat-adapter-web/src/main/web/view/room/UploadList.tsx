import { useChat } from "../../ui/app";
import { sentence } from "../../ui/Form";
import { Icon } from "../../ui/icons";

/** Files that go with the next message, and how far each is. */
export function UploadList({ place }: { place: string }) {
  const app = useChat();
  const { uploads, t } = app;
  const files = uploads.at(place).value;
  if (files.length === 0) {
    return null;
  }
  return (
    <ul class="flex flex-wrap gap-2 pb-2" aria-label={t("uploads")}>
      {files.map((one) => (
        <li key={one.id} class="flex items-center gap-2 rounded-box border border-base-300 px-2 py-1 text-sm max-w-full">
          <span class="truncate max-w-48">{one.name}</span>
          {one.problem !== undefined && (
            <span role="alert" class="text-error">
              {sentence(app, one.problem)}
            </span>
          )}
          {one.problem === undefined && one.file === undefined && (
            <progress
              class="progress progress-primary w-20"
              value={one.progress}
              max={1}
              aria-label={t("uploading", { name: one.name })}
            />
          )}
          <button
            type="button"
            class="btn btn-ghost btn-xs btn-square"
            aria-label={t("upload.remove", { name: one.name })}
            onClick={() => uploads.remove(place, one.id)}
          >
            <Icon name="close" class="size-4" />
          </button>
        </li>
      ))}
    </ul>
  );
}
