import { useState } from "preact/hooks";
import { address } from "../../api/http";
import { useApp } from "../../ui/app";
import { DeleteAccountDialog } from "./DeleteAccountDialog";
import { Section } from "./Section";

/** Takes one's data along, or ends the account. */
export function DataSection() {
  const { t } = useApp();
  const [asking, setAsking] = useState(false);
  return (
    <Section title={t("account.data")}>
      <p class="text-sm text-base-content/80">{t("account.export.note")}</p>
      <a class="btn self-start" href={address("/account/export")} download="hexachat-account.jsonl">
        {t("account.export")}
      </a>
      <p class="text-sm text-base-content/80">{t("account.delete.note")}</p>
      <button type="button" class="btn btn-error self-start" onClick={() => setAsking(true)}>
        {t("account.delete")}
      </button>
      {asking && <DeleteAccountDialog onClose={() => setAsking(false)} />}
    </Section>
  );
}
