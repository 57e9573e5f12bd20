import { useChat } from "../../ui/app";
import { AppearanceSection } from "./AppearanceSection";
import { BlocksSection } from "./BlocksSection";
import { DataSection } from "./DataSection";
import { EmailSection } from "./EmailSection";
import { PasswordSection } from "./PasswordSection";
import { SessionsSection } from "./SessionsSection";
import { View } from "./View";

/** One's own account, and how this browser shows the page. */
export function AccountView() {
  const { chat, t } = useChat();
  return (
    <View title={t("account.title", { name: chat.me.name })}>
      <AppearanceSection />
      <EmailSection />
      <PasswordSection />
      <SessionsSection />
      <BlocksSection />
      <DataSection />
    </View>
  );
}
