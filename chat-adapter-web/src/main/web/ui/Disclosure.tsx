import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

/** A part that is folded away at first, and costs nothing until it is opened. */
export function Disclosure({ title, children }: { title: string; children: () => ComponentChildren }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="border-t border-base-300" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="cursor-pointer py-2 font-semibold">{title}</summary>
      {open && <div class="pb-3">{children()}</div>}
    </details>
  );
}
