import { useApp } from "../../ui/app";
import { Choice } from "../../ui/Choice";
import { LanguageChoice } from "./LanguageChoice";
import { NotificationChoice } from "./NotificationChoice";
import { Section } from "./Section";

/** How this browser shows the page. */
export function AppearanceSection() {
  const { settings, t } = useApp();
  return (
    <Section title={t("account.appearance")}>
      <Choice
        legend={t("account.theme")}
        name="theme"
        value={settings.theme.value}
        onChoose={(theme) => {
          settings.theme.value = theme;
        }}
        options={[
          { value: "system", label: t("account.theme.system") },
          { value: "light", label: t("account.theme.light") },
          { value: "dark", label: t("account.theme.dark") },
        ]}
      />
      <LanguageChoice />
      <label class="flex items-center gap-2 min-h-6">
        <input
          type="checkbox"
          class="checkbox"
          checked={settings.sound.value}
          onChange={(event) => {
            settings.sound.value = event.currentTarget.checked;
          }}
        />
        {t("account.sound")}
      </label>
      <NotificationChoice />
    </Section>
  );
}
