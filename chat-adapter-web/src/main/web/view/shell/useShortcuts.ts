import { useEffect } from "preact/hooks";
import { roomHash } from "../../state/route";
import { useChat } from "../../ui/app";

interface Opens {
  switcher(): void;
  help(): void;
}

/** The keys that work everywhere. */
export function useShortcuts(room: string | undefined, opens: Opens): void {
  const { chat, router } = useChat();
  useEffect(() => {
    function neighbour(step: number) {
      const order = chat.rooms.order.peek();
      const at = order.indexOf(room ?? "");
      const next = order[(at + step + order.length) % order.length];
      if (next !== undefined) {
        router.go(roomHash(next));
      }
    }
    function keys(event: KeyboardEvent) {
      const typing = (event.target as HTMLElement).closest("input,textarea,select,[contenteditable]") !== null;
      const modal = document.querySelector("dialog[open]") !== null;
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
        event.preventDefault();
        if (!modal) {
          opens.switcher();
        }
      } else if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown") && !modal) {
        event.preventDefault();
        neighbour(event.key === "ArrowUp" ? -1 : 1);
      } else if (modal || event.ctrlKey || event.metaKey || event.altKey) {
        return;
      } else if (event.key === "Escape") {
        leave();
      } else if (!typing && event.key === "?") {
        opens.help();
      } else if (!typing && event.key === "/") {
        event.preventDefault();
        router.go("#/search");
      }
    }
    /** Leaves what stands beside, or goes to the newest and back to writing. */
    function leave() {
      const route = router.route.peek();
      if (route.view === "room" && route.panel !== undefined) {
        router.go(roomHash(route.room));
      }
      const open = chat.current.peek();
      if (open !== undefined) {
        open.atEnd.value = true;
        if (open.timeline.peek().newer) {
          void open.showNewest();
        }
      }
      document.querySelector<HTMLElement>("#composer textarea")?.focus();
    }
    document.addEventListener("keydown", keys);
    return () => document.removeEventListener("keydown", keys);
  }, [room]);
}
