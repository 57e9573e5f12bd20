import type { ComponentChildren } from "preact";
import { problemOf } from "../../api/problem";
import { useChat } from "../../ui/app";
import { sentence } from "../../ui/Form";
import type { Person } from "../../wire/model";

interface Props {
  person: Person;
  /** What is deleted to lift it. */
  path: string;
  onLifted: () => void;
  children: ComponentChildren;
}

/** Somebody who is kept from something, and the way to let them. */
export function Lift({ person, path, onLifted, children }: Props) {
  const app = useChat();
  const { chat, toasts, t } = app;
  const lift = () => chat.http.delete(path).then(onLifted, (thrown) => toasts.error(sentence(app, problemOf(thrown))));
  return (
    <>
      <div class="min-w-0 flex-1">
        <p class="truncate font-medium">{person.name}</p>
        <p class="text-xs text-base-content/80">{children}</p>
      </div>
      <button type="button" class="btn btn-sm" aria-label={t("lift.of", { name: person.name })} onClick={lift}>
        {t("lift")}
      </button>
    </>
  );
}
