import { useChat } from "../../ui/app";

const NAMED = 3;

/** Who types. Always there, so that nothing moves when somebody begins; not read out, since it would never end. */
export function TypingLine({ room }: { room: string }) {
  const { chat, t } = useChat();
  const names = chat.typists.of(room).value.map((person) => person.name);
  return (
    <p class="h-5 px-4 text-xs truncate text-base-content/80" aria-hidden="true" data-typing={names.length}>
      {names.length > 0 &&
        (names.length <= NAMED ? t("typing", { names: names.join(", "), count: names.length }) : t("typing.many"))}
    </p>
  );
}
