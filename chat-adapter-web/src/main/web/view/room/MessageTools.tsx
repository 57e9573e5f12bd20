import { useApp } from "../../ui/app";
import { Icon } from "../../ui/icons";
import { Menu } from "../../ui/Menu";
import type { Message } from "../../wire/model";
import type { Act, Acts } from "./useMessageActs";

const QUICK = ["👍", "❤️", "😂"];
const LISTED: readonly Act[] = ["reply", "thread", "edit", "copyLink", "history", "delete"];

/** What one can do with a message, at its corner; there for a pointer over it and for the focus in it. */
export function MessageTools({ acts, message }: { acts: Acts; message: Message }) {
  const { t } = useApp();
  const items = LISTED.filter((act) => acts.can(act)).map((act) => ({
    label: t(`act.${act}`),
    action: () => acts.run(act),
    danger: act === "delete",
  }));
  return (
    <fieldset
      class="absolute end-2 -top-3 hidden group-hover:flex group-focus-within:flex group-focus:flex rounded-lg border border-base-300 bg-base-100 shadow-sm"
      aria-label={t("acts.on", { name: message.author.name })}
    >
      {acts.can("react") &&
        QUICK.map((emoji) => (
          <button
            key={emoji}
            type="button"
            class="btn btn-ghost btn-xs btn-square size-7 max-sm:hidden"
            aria-label={t("react.with", { emoji })}
            onClick={() => acts.react(emoji)}
          >
            {emoji}
          </button>
        ))}
      {acts.can("react") && (
        <button
          type="button"
          class="btn btn-ghost btn-xs btn-square size-7"
          aria-label={t("act.react")}
          title={t("act.react")}
          onClick={() => acts.run("react")}
        >
          <Icon name="smile" class="size-4" />
        </button>
      )}
      {acts.can("reply") && (
        <button
          type="button"
          class="btn btn-ghost btn-xs btn-square size-7"
          aria-label={t("act.reply")}
          title={t("act.reply")}
          onClick={() => acts.run("reply")}
        >
          <Icon name="reply" class="size-4" />
        </button>
      )}
      <Menu
        label={t("more")}
        button={<Icon name="dots" class="size-4" />}
        items={items}
        class="btn btn-ghost btn-xs btn-square size-7"
        end
      />
    </fieldset>
  );
}
