import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

/** A part of a longer view, with its heading. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section aria-labelledby={id} class="flex flex-col gap-3">
      <h2 id={id} class="text-lg font-semibold border-b border-base-300 pb-1">
        {title}
      </h2>
      {children}
    </section>
  );
}
