import type { ComponentType } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { useApp } from "../../ui/app";
import type { QrProps } from "./QrCode";

/** The link of an invitation that was just made, to copy or to be read by a camera. It cannot be shown again later. */
export function InviteLink({ token, room }: { token: string; room: string }) {
  const { t } = useApp();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const QrCode = useQrCode();
  const link = `${location.origin}/#/invite/${encodeURIComponent(token)}`;

  useEffect(() => field.current?.focus(), []);

  async function copy() {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
    } catch {
      // Without a secure context or a permission there is no clipboard; the link is selected, for copying by hand.
      setCopied(false);
    }
  }

  return (
    <div class="flex flex-col gap-2">
      <label for={id} class="text-sm font-medium">
        {t("invite.link")}
      </label>
      <div class="flex flex-wrap gap-2">
        <input
          id={id}
          ref={field}
          class="input flex-1 min-w-40"
          readOnly
          value={link}
          aria-describedby={`${id}-note`}
          onFocus={() => field.current?.select()}
        />
        <button type="button" class="btn" onClick={copy}>
          {t("invite.copy")}
        </button>
      </div>
      <p id={`${id}-note`} role="status" class="text-sm text-base-content/80">
        {copied ? t("invite.copied") : t("invite.once")}
      </p>
      {QrCode !== undefined && <QrCode text={link} label={t("invite.qr", { room })} />}
    </div>
  );
}

/** Comes by itself, since few need it; without it there still is the link. */
function useQrCode(): ComponentType<QrProps> | undefined {
  const [component, setComponent] = useState<ComponentType<QrProps>>();
  useEffect(() => {
    import("./QrCode").then(
      ({ QrCode }) => setComponent(() => QrCode),
      () => {},
    );
  }, []);
  return component;
}
