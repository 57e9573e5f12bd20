import { useId } from "preact/hooks";
import type { Language } from "../../state/settings";
import { useApp } from "../../ui/app";

/** Chooses the language, each by its own name, and loads the page in it. */
export function LanguageChoice() {
  const { settings, t } = useApp();
  const id = useId();
  function choose(language: Language) {
    settings.language.value = language;
    location.reload();
  }
  return (
    <div class="flex flex-col gap-1">
      <label for={id} class="text-sm font-medium">
        {t("account.language")}
      </label>
      <select
        id={id}
        class="select w-full"
        aria-describedby={`${id}-note`}
        value={settings.language.value}
        onChange={(event) => choose(event.currentTarget.value as Language)}
      >
        <option value="en" lang="en">
          English
        </option>
        <option value="ru" lang="ru">
          Русский
        </option>
      </select>
      <p id={`${id}-note`} class="text-sm text-base-content/80">
        {t("account.language.hint")}
      </p>
    </div>
  );
}
