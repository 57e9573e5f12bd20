import { useId } from "preact/hooks";
import { useChat } from "../../ui/app";
import { Form, text } from "../../ui/Form";
import type { Room } from "../../wire/model";
import { duration } from "./ago";

const USUAL = [0, 5, 10, 30, 60, 300, 900, 3_600, 21_600];

/** How long a member waits between two messages. */
export function SlowModeSettings({ room }: { room: Room }) {
  const { chat, settings, toasts, t } = useChat();
  const id = useId();
  const choices = USUAL.includes(room.slow_mode_s) ? USUAL : [...USUAL, room.slow_mode_s].sort((one, other) => one - other);
  async function save(fields: FormData) {
    await chat.http.put(`/rooms/${room.id}/slow_mode`, { seconds: Number(text(fields, "seconds")) });
    toasts.info(t("saved"));
  }
  return (
    <Form action={t("save")} onSubmit={save}>
      {() => (
        <div class="flex flex-col gap-1">
          <label for={id} class="text-sm font-semibold">
            {t("slow")}
          </label>
          <select id={id} name="seconds" class="select w-full" aria-describedby={`${id}-note`}>
            {choices.map((seconds) => (
              <option key={seconds} value={seconds} selected={seconds === room.slow_mode_s}>
                {seconds === 0 ? t("slow.off") : duration(seconds, settings.language.value)}
              </option>
            ))}
          </select>
          <p id={`${id}-note`} class="text-sm text-base-content/80">
            {t("slow.hint")}
          </p>
        </div>
      )}
    </Form>
  );
}
