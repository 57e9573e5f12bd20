import { type ReadonlySignal, signal } from "@preact/signals";
import type { Timers } from "../live/connection";
import { useApp } from "./app";

export interface Toast {
  id: number;
  kind: "info" | "error";
  text: string;
}

const SHOWN_MS = 6_000;

/** Short news at the edge of the page, which go by themselves. */
export class Toasts {
  private readonly list = signal<readonly Toast[]>([]);
  private last = 0;

  constructor(private readonly timers: Timers) {}

  get shown(): ReadonlySignal<readonly Toast[]> {
    return this.list;
  }

  info(text: string): void {
    this.add("info", text);
  }

  error(text: string): void {
    this.add("error", text);
  }

  dismiss(id: number): void {
    this.list.value = this.list.value.filter((toast) => toast.id !== id);
  }

  private add(kind: Toast["kind"], text: string): void {
    this.last++;
    const id = this.last;
    this.list.value = [...this.list.value.filter((toast) => toast.text !== text), { id, kind, text }];
    this.timers.after(SHOWN_MS, () => this.dismiss(id));
  }
}

export function ToastList() {
  const { toasts, t } = useApp();
  return (
    <div class="toast toast-end z-50" role="status">
      {toasts.shown.value.map((toast) => (
        <div key={toast.id} class={`alert ${toast.kind === "error" ? "alert-error" : "alert-info"} max-w-sm whitespace-normal`}>
          <span>{toast.text}</span>
          <button type="button" class="btn btn-ghost btn-xs" aria-label={t("close")} onClick={() => toasts.dismiss(toast.id)}>
            ✕
          </button>
        </div>
      ))}
    </div>
  );
}
