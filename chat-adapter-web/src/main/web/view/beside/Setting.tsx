import type { ComponentChildren } from "preact";

/** One of the settings of a room, by its name, since each has a button that is called the same. */
export function Setting({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <section aria-label={label} class="border-t border-base-300 pt-3">
      {children}
    </section>
  );
}
