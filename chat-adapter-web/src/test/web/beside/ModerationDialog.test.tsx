import { expect, test, vi } from "vitest";
import { Problem } from "../../../main/web/api/problem";
import { translator } from "../../../main/web/i18n";
import english from "../../../main/web/public/words/en.json";
import { ModerationDialog } from "../../../main/web/view/beside/ModerationDialog";
import type { ModerationAct } from "../../../main/web/view/beside/rights";
import { button, draw } from "../people/draw";

const CLARA = { id: "clara", name: "clara" };

function asks(act: ModerationAct, put: (path: string) => Promise<unknown> = async () => undefined) {
  const http = { put: vi.fn(put), delete: vi.fn(async () => undefined) };
  const toasts = { info: vi.fn() };
  const onClose = vi.fn();
  const app = { t: translator("en", english), chat: { http }, toasts, settings: { language: { value: "en" } } };
  const root = draw(<ModerationDialog room="r1" person={CLARA} act={act} onClose={onClose} />, app);
  return { root, http, onClose };
}

test("a mute says for how long and why", async () => {
  const { root, http, onClose } = asks("mute");
  const reason = root.querySelector<HTMLInputElement>("input[name=reason]");
  if (reason !== null) {
    reason.value = "too loud";
  }
  button(root, "Mute").click();
  await vi.waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(http.put).toHaveBeenCalledWith("/rooms/r1/mutes/clara", { for_s: 600 }, { reason: "too loud" });
});

test("a mute for good has no end", async () => {
  const { root, http, onClose } = asks("mute");
  const term = root.querySelector("select");
  if (term !== null) {
    term.value = "";
  }
  button(root, "Mute").click();
  await vi.waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(http.put).toHaveBeenCalledWith("/rooms/r1/mutes/clara", {}, { reason: "" });
});

test("the room is given away only when that was said twice", async () => {
  const { root, http, onClose } = asks("role:owner");
  button(root, "Make the owner").click();
  await vi.waitFor(() => expect(root.textContent).toContain("Only clara can give it back"));
  expect(http.put).not.toHaveBeenCalled();
  button(root, "Make the owner").click();
  await vi.waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(http.put).toHaveBeenCalledWith("/rooms/r1/members/clara/role", { role: "owner" });
});

test("a refusal is said, and the dialog stays", async () => {
  const { root, onClose } = asks("ban", async () => {
    throw new Problem("room.not_above", "Moderators are above members alone", 403);
  });
  button(root, "Ban").click();
  await vi.waitFor(() => expect(root.querySelector("[role=alert]")?.textContent).toBe("Moderators are above members alone"));
  expect(onClose).not.toHaveBeenCalled();
});
