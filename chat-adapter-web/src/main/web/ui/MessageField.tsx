import { useId } from "preact/hooks";
import type { Problem } from "../api/problem";
import { useApp } from "./app";

/** Where the first message of a conversation is written; `text` in its form. */
export function MessageField({ problem }: { problem: Problem | undefined }) {
  const { t } = useApp();
  const id = useId();
  const wrong = problem?.about("text");
  return (
    <div class="flex flex-col gap-1">
      <label for={id} class="text-sm font-medium">
        {t("new.direct.text")}
      </label>
      <textarea
        id={id}
        name="text"
        class="textarea w-full"
        rows={3}
        required
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong === undefined ? undefined : `${id}-note`}
      />
      {wrong !== undefined && (
        <p id={`${id}-note`} class="text-sm text-error">
          {wrong}
        </p>
      )}
    </div>
  );
}
