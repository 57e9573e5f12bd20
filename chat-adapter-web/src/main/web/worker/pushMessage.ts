import type { Outside } from "../state/notifier";

const WORDS = {
  en: { message: "New message", file: "sent a file" },
  ru: { message: "Новое сообщение", file: "отправил(а) файл" },
};

/**
 * What a push says. One that cannot be read comes from a newer server, or was cut: that there is a message is true all the same.
 *
 * @param languages those of the browser, the best liked first: what was chosen on the page is where a worker cannot look
 */
export function read(text: string, languages: readonly string[]): Outside {
  const preferred = languages.find((tag) => /^(en|ru)\b/.test(tag));
  const words = preferred?.startsWith("ru") ? WORDS.ru : WORDS.en;
  const { room, room_name, seq, author, text: said } = fields(text);
  if (typeof room !== "string" || room === "" || typeof author !== "string" || !Number.isSafeInteger(seq)) {
    return { title: words.message, body: "", room: "", seq: 0 };
  }
  return {
    title: typeof room_name === "string" ? `${author} · ${room_name}` : author,
    body: typeof said === "string" && said !== "" ? said : words.file,
    room,
    seq: seq as number,
  };
}

function fields(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}
