import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { useApp } from "./app";

interface Props {
  title: string;
  /** Is called however it was closed. */
  onClose: () => void;
  children: ComponentChildren;
  wide?: boolean;
}

/**
 * A modal dialog: the browser's own, which keeps the focus inside and closes on Escape. It gives the focus back, or, where it led to a room, to what
 * is written there.
 */
export function Dialog({ title, onClose, children, wide = false }: Props) {
  const { t } = useApp();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    const place = location.hash;
    element?.showModal();
    return () => {
      // Nothing outside of it can have the focus while it is open.
      element?.close();
      const next = location.hash === place ? before : (document.querySelector("#composer textarea") ?? before);
      if (next instanceof HTMLElement && next.isConnected) {
        next.focus();
      }
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="modal"
      aria-labelledby={heading}
      onClose={onClose}
      onMouseDown={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      <div class={`modal-box ${wide ? "max-w-2xl" : "max-w-md"}`}>
        <div class="flex items-start justify-between gap-4 mb-3">
          <h2 id={heading} class="text-lg font-semibold">
            {title}
          </h2>
          <button
            type="button"
            class="btn btn-ghost btn-sm btn-square"
            aria-label={t("close")}
            onClick={() => dialog.current?.close()}
          >
            ✕
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
