import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Avatar } from "../../ui/Avatar";
import { useApp } from "../../ui/app";
import type { Person } from "../../wire/model";

/** A direct conversation has ten people, oneself among them. */
const MOST = 9;

interface Props {
  people: readonly Person[];
  chosen: readonly Person[];
  onChange: (chosen: readonly Person[]) => void;
}

/** Chooses people from a list that typing makes shorter; who is chosen stays in it. Takes the focus: what was there before was no list yet. */
export function PeoplePicker({ people, chosen, onChange }: Props) {
  const { t } = useApp();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const wanted = typed.trim().toLocaleLowerCase();
  const shown = people.filter((person) => chosen.includes(person) || person.name.toLocaleLowerCase().includes(wanted));

  useEffect(() => field.current?.focus(), []);

  function toggle(person: Person) {
    onChange(chosen.includes(person) ? chosen.filter((other) => other !== person) : [...chosen, person]);
  }

  return (
    <>
      <div class="flex flex-col gap-1">
        <label for={id} class="text-sm font-medium">
          {t("new.direct.search")}
        </label>
        <input
          id={id}
          type="search"
          class="input w-full"
          autocomplete="off"
          ref={field}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <fieldset class="flex flex-col">
        <legend class="text-sm font-medium mb-1">{t("new.direct.people")}</legend>
        <div class="max-h-48 overflow-y-auto p-1">
          {shown.map((person) => (
            <label key={person.id} class="flex items-center gap-2 py-1 cursor-pointer">
              <input
                type="checkbox"
                class="checkbox checkbox-sm"
                checked={chosen.includes(person)}
                disabled={chosen.length >= MOST && !chosen.includes(person)}
                onChange={() => toggle(person)}
              />
              <Avatar person={person} small />
              <span class="wrap-anywhere">{person.name}</span>
            </label>
          ))}
        </div>
        <p role="status" class="text-sm text-base-content/80">
          {shown.length === 0 ? t("new.direct.none") : t("new.direct.chosen", { chosen: chosen.length, most: MOST })}
        </p>
      </fieldset>
    </>
  );
}
