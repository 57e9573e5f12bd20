import { useState } from "preact/hooks";
import { Problem } from "../../api/problem";
import { useChat } from "../../ui/app";
import { Confirm } from "../../ui/Confirm";
import { Field, text } from "../../ui/Form";
import type { Room } from "../../wire/model";

/** Deleting a room with all that was said in it, once its name was typed. */
export function DeleteRoom({ room }: { room: Room }) {
  const { chat, router, t } = useChat();
  const [asking, setAsking] = useState(false);

  async function remove(fields: FormData) {
    if (text(fields, "confirmed").trim() !== room.name) {
      const message = t("delete.room.wrong");
      throw new Problem("page.name", message, 0, [{ field: "confirmed", code: "page.name", message }]);
    }
    await chat.http.delete(`/rooms/${room.id}`);
    chat.rooms.remove(room.id);
    router.go("#/");
  }

  return (
    <>
      <button type="button" class="btn border-error" onClick={() => setAsking(true)}>
        {t("delete.room")}…
      </button>
      {asking && (
        <Confirm
          title={`${t("delete.room")}: ${room.name}`}
          action={t("delete.room")}
          onConfirm={remove}
          onClose={() => setAsking(false)}
        >
          {(problem) => (
            <>
              <p>{t("delete.room.text")}</p>
              <Field label={t("delete.room.name", { name: room.name })} name="confirmed" autocomplete="off" problem={problem} />
            </>
          )}
        </Confirm>
      )}
    </>
  );
}
