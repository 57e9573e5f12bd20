import { useApp } from "../../ui/app";
import { duration } from "./ago";

const TERMS = [600, 3_600, 86_400];

/** For how long somebody is muted: the field `for_s`, which is empty for good. */
export function MuteTerm() {
  const { settings, t } = useApp();
  return (
    <label class="flex flex-col gap-1 text-sm font-medium">
      {t("mod.term")}
      <select name="for_s" class="select w-full font-normal">
        {TERMS.map((seconds) => (
          <option key={seconds} value={seconds}>
            {duration(seconds, settings.language.value)}
          </option>
        ))}
        <option value="">{t("for.good")}</option>
      </select>
    </label>
  );
}
