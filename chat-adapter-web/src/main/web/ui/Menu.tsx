import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";

export interface MenuItem {
  label: string;
  action: () => void;
  danger?: boolean;
}

interface Props {
  /** What the button is called. */
  label: string;
  button: ComponentChildren;
  items: readonly MenuItem[];
  class?: string;
  /** Opens towards the start of the line instead of its end. */
  end?: boolean;
}

/** A button with a menu, by mouse and by keys as the ARIA Authoring Practices describe a menu button. */
export function Menu({ label, button, items, class: style = "btn btn-ghost btn-sm btn-square", end = false }: Props) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) {
      return;
    }
    root.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    const outside = (event: MouseEvent) => !root.current?.contains(event.target as Node) && setOpen(false);
    document.addEventListener("mousedown", outside);
    return () => document.removeEventListener("mousedown", outside);
  }, [open]);

  function close() {
    setOpen(false);
    root.current?.querySelector<HTMLElement>("button")?.focus();
  }

  function keys(event: KeyboardEvent) {
    const all = [...(root.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === "Escape" || event.key === "Tab") {
      close();
    } else if (to !== undefined) {
      all.at(to % all.length)?.focus();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div ref={root} class={`dropdown ${end ? "dropdown-end" : ""} ${open ? "dropdown-open" : ""}`}>
      <button
        type="button"
        class={style}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {open && (
        <div
          id={id}
          role="menu"
          aria-label={label}
          class="dropdown-content menu bg-base-100 rounded-box border border-base-300 z-20 w-56 p-1 shadow-lg"
          onKeyDown={keys}
        >
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              class={`btn btn-ghost btn-sm justify-start font-normal ${item.danger ? "text-error" : ""}`}
              onClick={() => {
                close();
                item.action();
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
