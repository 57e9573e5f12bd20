import { useEffect, useRef, useState } from "preact/hooks";
import { problemOf } from "../../api/problem";
import { useChat } from "../../ui/app";
import { sentence } from "../../ui/Form";
import type { Membership, Message } from "../../wire/model";

/** Gives a message another text. Enter saves, Escape leaves it as it was. */
export function Editor({ own, message, onClose }: { own: Membership; message: Message; onClose: () => void }) {
  const app = useChat();
  const { chat, t } = app;
  const field = useRef<HTMLTextAreaElement>(null);
  const [problem, setProblem] = useState("");

  useEffect(() => {
    const area = field.current;
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
    const row = area?.closest<HTMLElement>("[data-message]");
    return () => row?.focus();
  }, []);

  async function save() {
    const text = field.current?.value.trim() ?? "";
    if (text === "" || text === message.text) {
      onClose();
      return;
    }
    try {
      await chat.edit(own.room.id, message.id, text);
      onClose();
    } catch (thrown) {
      setProblem(sentence(app, problemOf(thrown)));
    }
  }

  function keys(event: KeyboardEvent) {
    if (event.key === "Escape") {
      event.stopPropagation();
      onClose();
    } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      void save();
    }
  }

  return (
    <div class="flex flex-col gap-1">
      <textarea
        ref={field}
        class="textarea w-full field-sizing-content"
        aria-label={t("edit.message")}
        defaultValue={message.text ?? ""}
        onKeyDown={keys}
      />
      {problem !== "" && (
        <p role="alert" class="text-sm text-error">
          {problem}
        </p>
      )}
      <div class="flex gap-2">
        <button type="button" class="btn btn-xs btn-primary" onClick={() => void save()}>
          {t("save")}
        </button>
        <button type="button" class="btn btn-xs" onClick={onClose}>
          {t("cancel")}
        </button>
      </div>
    </div>
  );
}
