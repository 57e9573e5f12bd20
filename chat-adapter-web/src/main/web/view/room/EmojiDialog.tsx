import { useEffect, useState } from "preact/hooks";
import { type Emoji, findEmoji } from "../../text/emoji";
import { useChat } from "../../ui/app";
import { Dialog } from "../../ui/Dialog";

/** One emoji for each of Unicode's groups, in their order; 2 are parts of others. */
const GROUPS = [
  [0, "😀"],
  [1, "👋"],
  [3, "🐻"],
  [4, "🍎"],
  [5, "🚗"],
  [6, "⚽"],
  [7, "💡"],
  [8, "❤️"],
  [9, "🏁"],
] as const;
const FOUND = 60;

/** Offers all emoji, by group and by search. */
export function EmojiDialog({ onPick, onClose }: { onPick: (emoji: string) => void; onClose: () => void }) {
  const { emoji, t } = useChat();
  const [all, setAll] = useState<readonly Emoji[]>([]);
  const [group, setGroup] = useState(0);
  const [asked, setAsked] = useState("");
  useEffect(() => void emoji.all().then(setAll, () => onClose()), []);
  const shown = asked === "" ? all.filter((one) => one.group === group) : findEmoji(all, asked, FOUND);
  return (
    <Dialog title={t("act.react")} onClose={onClose}>
      <input
        type="search"
        class="input w-full mb-2"
        aria-label={t("emoji.search")}
        placeholder={t("emoji.search")}
        onInput={(event) => setAsked(event.currentTarget.value)}
      />
      <fieldset class="flex flex-wrap gap-1 mb-2" aria-label={t("emoji.groups")}>
        {GROUPS.map(([number, sign]) => (
          <button
            key={number}
            type="button"
            class={`btn btn-sm btn-square ${number === group && asked === "" ? "btn-active" : "btn-ghost"}`}
            aria-pressed={number === group && asked === ""}
            aria-label={t(`emoji.group.${number}`)}
            onClick={() => {
              setAsked("");
              setGroup(number);
            }}
          >
            {sign}
          </button>
        ))}
      </fieldset>
      <div class="grid grid-cols-[repeat(auto-fill,minmax(2.5rem,1fr))] gap-1 h-64 overflow-y-auto content-start">
        {shown.map((one) => (
          <button
            key={one.emoji}
            type="button"
            class="btn btn-ghost btn-square text-xl"
            title={one.label}
            aria-label={one.label}
            onClick={() => {
              onPick(one.emoji);
              onClose();
            }}
          >
            {one.emoji}
          </button>
        ))}
      </div>
    </Dialog>
  );
}
