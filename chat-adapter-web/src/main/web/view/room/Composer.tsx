import { useEffect, useRef, useState } from "preact/hooks";
import { useChat } from "../../ui/app";
import { Icon } from "../../ui/icons";
import { memo } from "../../ui/memo";
import type { Membership } from "../../wire/model";
import { Choices } from "./Choices";
import { EmojiDialog } from "./EmojiDialog";
import { ReplyingTo } from "./ReplyingTo";
import { UploadList } from "./UploadList";
import { useCompletion } from "./useCompletion";

interface Props {
  own: Membership;
  /** What is answered whatever is written here, as in a thread. */
  replyTo?: string;
  /** The name under which the draft is kept. */
  place: string;
  onSent?: () => void;
}

const CHOICES = "choices";

/** Where a message is written: Enter sends, Shift and Enter begins a line, arrow up in an empty one edits what was said last. */
export const Composer = memo(function Composer({ own, replyTo, place, onSent }: Props) {
  const { chat, composing, drafts, uploads, t } = useChat();
  const field = useRef<HTMLTextAreaElement>(null);
  const [picking, setPicking] = useState(false);
  const draft = drafts.of(place);
  const room = own.room.id;
  const answered = composing.replyTo(room).value;
  const files = uploads.at(place).value;
  const completion = useCompletion(own, (text) => drafts.write(place, text));

  useEffect(() => {
    if (field.current !== null && field.current.value !== draft.value) {
      field.current.value = draft.value;
    }
  }, [draft.value, place]);

  useEffect(() => {
    if (answered !== undefined && replyTo === undefined) {
      field.current?.focus();
    }
  }, [answered]);

  function send() {
    const text = draft.value.trim();
    const ready = files.every((one) => one.file !== undefined);
    if (!ready || (text === "" && files.length === 0)) {
      return;
    }
    chat.say(room, text, replyTo ?? answered?.id, uploads.take(place));
    drafts.write(place, "");
    if (replyTo === undefined) {
      composing.reply(room, undefined);
    }
    onSent?.();
    field.current?.focus();
  }

  function editLast() {
    const mine = chat.current.value?.timeline.value.messages.findLast(
      (message) => message.author.id === chat.me.id && message.text !== null,
    );
    composing.edit(mine?.id);
  }

  function keys(event: KeyboardEvent) {
    const area = event.currentTarget as HTMLTextAreaElement;
    if (completion.key(event, area)) {
      return;
    }
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      send();
    } else if (event.key === "ArrowUp" && area.value === "" && replyTo === undefined) {
      event.preventDefault();
      editLast();
    } else if (event.key === "Escape" && answered !== undefined) {
      event.stopPropagation();
      composing.reply(room, undefined);
    }
  }

  function typed(event: InputEvent) {
    const area = event.currentTarget as HTMLTextAreaElement;
    drafts.write(place, area.value);
    completion.look(area);
    if (area.value !== "") {
      chat.typists.say(room);
    }
  }

  function addFiles(found: FileList | null | undefined) {
    uploads.add(place, room, [...(found ?? [])]);
  }

  return (
    <form
      class="border-t border-base-300 p-2 sm:p-3"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        addFiles(event.dataTransfer?.files);
      }}
    >
      {answered !== undefined && replyTo === undefined && (
        <ReplyingTo message={answered} onCancel={() => composing.reply(room, undefined)} />
      )}
      <UploadList place={place} />
      <div class="relative">
        <Choices
          id={`${CHOICES}-${place}`}
          completion={completion}
          onTake={(choice) => field.current !== null && completion.take(field.current, choice)}
        />
        <div class="flex items-end gap-1">
          <label class="btn btn-ghost btn-square has-focus-visible:outline-2" title={t("attach")}>
            <Icon name="paperclip" />
            <input
              type="file"
              multiple
              class="sr-only"
              aria-label={t("attach")}
              onChange={(event) => {
                addFiles(event.currentTarget.files);
                event.currentTarget.value = "";
              }}
            />
          </label>
          <textarea
            ref={field}
            class="textarea flex-1 min-h-10 max-h-40 min-w-0 field-sizing-content resize-none"
            rows={1}
            aria-label={t("write.in", { room: own.room.name })}
            aria-controls={`${CHOICES}-${place}`}
            aria-autocomplete="list"
            aria-activedescendant={completion.choices.length > 0 ? `${CHOICES}-${place}-${completion.chosen}` : undefined}
            placeholder={t("write")}
            defaultValue={draft.peek()}
            onKeyDown={keys}
            onInput={typed}
            onBlur={completion.close}
            onPaste={(event) => {
              if ((event.clipboardData?.files.length ?? 0) > 0) {
                event.preventDefault();
                addFiles(event.clipboardData?.files);
              }
            }}
          />
          <button
            type="button"
            class="btn btn-ghost btn-square max-sm:hidden"
            aria-label={t("emoji.pick")}
            title={t("emoji.pick")}
            onClick={() => setPicking(true)}
          >
            <Icon name="smile" />
          </button>
          <button type="submit" class="btn btn-primary btn-square" aria-label={t("send")} title={t("send")}>
            <Icon name="send" />
          </button>
        </div>
      </div>
      {picking && (
        <EmojiDialog
          onPick={(emoji) => {
            const area = field.current;
            const at = area?.selectionStart ?? draft.value.length;
            drafts.write(place, draft.value.slice(0, at) + emoji + draft.value.slice(at));
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </form>
  );
});
