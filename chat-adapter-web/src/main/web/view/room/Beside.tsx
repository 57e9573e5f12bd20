import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useChat } from "../../ui/app";
import { Icon } from "../../ui/icons";

/** What stands beside the messages of a room; instead of them where the page is narrow. */
export function Beside({ title, onClose, children }: { title: string; onClose: () => void; children: ComponentChildren }) {
  const { t } = useChat();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <aside class="flex flex-col min-h-0 w-full lg:w-96 lg:border-s border-base-300" aria-label={title}>
      <div class="flex items-center justify-between gap-2 px-3 h-14 shrink-0 border-b border-base-300">
        <h2 ref={heading} tabIndex={-1} class="font-semibold outline-none">
          {title}
        </h2>
        <button type="button" class="btn btn-ghost btn-sm btn-square" aria-label={t("close")} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div class="flex-1 min-h-0 overflow-y-auto">{children}</div>
    </aside>
  );
}
