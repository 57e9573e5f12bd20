import { useEffect, useId, useRef } from "preact/hooks";
import { useApp } from "./app";

/** Something to be copied, such as a secret that is shown this once. It takes the focus when it appears. */
export function CopyField({ label, value, hint }: { label: string; value: string; hint: string }) {
  const { toasts, t } = useApp();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  /** Without a secure context or a permission there is no clipboard; what is selected can be copied by hand. */
  async function copy() {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(value);
      toasts.info(t("copied"));
    } catch {
      toasts.info(t("copy.by.hand"));
    }
  }

  return (
    <div class="flex flex-col gap-1">
      <label for={id} class="text-sm font-semibold">
        {label}
      </label>
      <div class="join w-full">
        <input
          ref={field}
          id={id}
          class="input join-item min-w-0 flex-1"
          readOnly
          value={value}
          aria-describedby={`${id}-note`}
        />
        <button type="button" class="btn join-item" onClick={copy}>
          {t("copy")}
        </button>
      </div>
      <p id={`${id}-note`} class="text-sm text-base-content/80">
        {hint}
      </p>
    </div>
  );
}
