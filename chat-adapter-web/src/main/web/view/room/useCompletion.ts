import { useRef, useState } from "preact/hooks";
import { findEmoji } from "../../text/emoji";
import { useChat } from "../../ui/app";
import type { Member, Membership, Page, Person } from "../../wire/model";
import { type Asked, askedAt, type Choice, complete } from "./completion";

const OFFERED = 8;

export interface Completion {
  choices: readonly Choice[];
  chosen: number;
  /** Looks at what is typed. */
  look(field: HTMLTextAreaElement): void;
  close(): void;
  /** Puts a choice into the field. */
  take(field: HTMLTextAreaElement, choice: Choice): void;
  /** Whether the key was for the list. */
  key(event: KeyboardEvent, field: HTMLTextAreaElement): boolean;
}

/** Offers names of members after `@`, and emoji after `:`. */
export function useCompletion(own: Membership, write: (text: string) => void): Completion {
  const { chat, emoji, t } = useChat();
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const [chosen, setChosen] = useState(0);
  const asked = useRef<Asked | undefined>(undefined);

  /** Of a direct conversation the people are known; of a room the server knows who is called so. */
  async function people(begin: string): Promise<readonly Person[]> {
    if (own.room.kind === "direct") {
      return own.room.people.filter((person) => person.name.toLowerCase().startsWith(begin.toLowerCase()));
    }
    const query = { limit: OFFERED + 1, q: begin };
    const page = await chat.http.get<Page<Member>>(`/rooms/${own.room.id}/members`, query);
    return page.items.map((member) => member.user);
  }

  async function find({ kind, part }: Asked): Promise<Choice[]> {
    if (kind === "emoji") {
      return findEmoji(await emoji.all(), part, OFFERED).map((one) => ({
        insert: one.emoji,
        label: `${one.emoji} ${one.label}`,
      }));
    }
    const names = (await people(part)).filter((person) => person.id !== chat.me.id);
    const everybody = "room".startsWith(part.toLowerCase()) ? [{ insert: "@room", label: `@room — ${t("everybody")}` }] : [];
    return [...names.slice(0, OFFERED).map((person) => ({ insert: `@${person.name}`, label: person.name })), ...everybody];
  }

  function close() {
    asked.current = undefined;
    setChoices([]);
  }

  function take(field: HTMLTextAreaElement, choice: Choice) {
    if (asked.current !== undefined) {
      const done = complete(field.value, asked.current, choice);
      write(done.text);
      field.value = done.text;
      field.setSelectionRange(done.cursor, done.cursor);
      field.focus();
    }
    close();
  }

  return {
    choices,
    chosen,
    close,
    take,
    look(field) {
      const found = askedAt(field.value, field.selectionStart);
      asked.current = found;
      if (found === undefined) {
        setChoices([]);
        return;
      }
      find(found).then(
        (offered) => {
          if (asked.current === found) {
            setChoices(offered);
            setChosen(0);
          }
        },
        () => setChoices([]),
      );
    },
    key(event, field) {
      const choice = choices[chosen];
      if (choice === undefined || event.isComposing) {
        return false;
      }
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        setChosen((chosen + (event.key === "ArrowDown" ? 1 : choices.length - 1)) % choices.length);
      } else if (event.key === "Enter" || event.key === "Tab") {
        take(field, choice);
      } else if (event.key === "Escape") {
        close();
      } else {
        return false;
      }
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
  };
}
