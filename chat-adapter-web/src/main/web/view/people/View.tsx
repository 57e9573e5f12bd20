import type { ComponentChildren } from "preact";
import { DrawerButton } from "../shell/DrawerButton";

interface Props {
  title: string;
  children: ComponentChildren;
  /** For a few words and a form. */
  narrow?: boolean;
}

/** What stands in the main area where no room does: a heading, and what scrolls below it. */
export function View({ title, children, narrow = false }: Props) {
  return (
    <div class="flex-1 min-h-0 flex flex-col">
      <header class="flex items-center gap-2 px-4 py-2 border-b border-base-300">
        <DrawerButton />
        <h1 class="text-lg font-semibold wrap-anywhere">{title}</h1>
      </header>
      <div class="flex-1 overflow-y-auto p-4">
        <div class={`mx-auto flex flex-col ${narrow ? "max-w-sm gap-4" : "max-w-2xl gap-6"}`}>{children}</div>
      </div>
    </div>
  );
}
