import type { ComponentChildren } from "preact";
import { useApp } from "../../ui/app";
import { LanguageChoice } from "./LanguageChoice";

/** The whole page of somebody who is not in yet: a card in its middle. In the main area of somebody who is, it is only that. */
export function EntryCard({ title, children }: { title: string; children: ComponentChildren }) {
  const Whole = useApp().session.who.value.state === "somebody" ? "div" : "main";
  return (
    <Whole class="min-h-full overflow-y-auto grid place-items-center bg-base-200 p-4">
      <div class="card w-full max-w-sm bg-base-100 border border-base-300 shadow-sm">
        <div class="card-body gap-4">
          <div class="flex items-center gap-3">
            <img src="/assets/hexachat.svg" alt="" class="size-10" />
            <span class="text-xl font-semibold">Hexachat</span>
          </div>
          <h1 class="text-lg font-semibold">{title}</h1>
          {children}
          <LanguageChoice />
        </div>
      </div>
    </Whole>
  );
}
