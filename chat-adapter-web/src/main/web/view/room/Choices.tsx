import { useChat } from "../../ui/app";
import type { Choice } from "./completion";
import type { Completion } from "./useCompletion";

/** What is offered while a name or an emoji is typed. The focus stays in the text. */
export function Choices({ id, completion, onTake }: { id: string; completion: Completion; onTake: (choice: Choice) => void }) {
  const { t } = useChat();
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t("suggestions")}
      class={`absolute bottom-full start-0 mb-1 w-72 max-w-full rounded-box border border-base-300 bg-base-100 shadow-lg p-1 z-10 ${completion.choices.length === 0 ? "hidden" : ""}`}
    >
      {completion.choices.map((choice, index) => (
        <div
          key={choice.insert}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === completion.chosen}
          class={`rounded px-2 py-1 cursor-pointer truncate ${index === completion.chosen ? "bg-primary text-primary-content" : "hover:bg-base-200"}`}
          onMouseDown={(event) => {
            event.preventDefault();
            onTake(choice);
          }}
        >
          {choice.label}
        </div>
      ))}
    </div>
  );
}
