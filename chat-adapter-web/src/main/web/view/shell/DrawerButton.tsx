import { useApp } from "../../ui/app";
import { Icon } from "../../ui/icons";

/** The id of what opens and closes the list of rooms where the page is narrow. */
export const DRAWER = "rooms-drawer";

export function DrawerButton() {
  const { t } = useApp();
  return (
    <button
      type="button"
      class="btn btn-ghost btn-sm btn-square lg:hidden"
      aria-label={t("rooms")}
      onClick={() => document.getElementById(DRAWER)?.click()}
    >
      <Icon name="menu" />
    </button>
  );
}
