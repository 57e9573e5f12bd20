import type { ComponentChildren } from "preact";
import { render } from "preact";
import { translator } from "../../../main/web/i18n";
import en from "../../../main/web/public/words/en.json";
import { AppContext, type ChatApp, ChatContext } from "../../../main/web/ui/app";

/** Draws something where it finds of the app what it needs; in English. */
export function draw(children: ComponentChildren, app: object = {}): HTMLElement {
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  const whole = { t: translator("en", en), ...app } as ChatApp;
  render(
    <AppContext.Provider value={whole}>
      <ChatContext.Provider value={whole}>{children}</ChatContext.Provider>
    </AppContext.Provider>,
    root,
  );
  return root;
}

/** What is drawn with these words on it. */
export function button(root: HTMLElement, words: string): HTMLButtonElement {
  const found = [...root.querySelectorAll("button")].find((candidate) => candidate.textContent?.trim() === words);
  if (found === undefined) {
    throw new Error(`No button "${words}" in: ${root.textContent}`);
  }
  return found;
}
