/** The list of messages: what is in it, how it is drawn, and where its reader stands. */

import { language, say } from "./words.js";

const MOST = 2_000;
const TOGETHER = 5 * 60_000;
const HUES = 8;

const key = (it) => `${it.timestamp} ${it.user} ${it.message}`;
const day = (it) => new Date(it.timestamp).toDateString();
const near = (a, b) => a && a.user === b.user && day(a) === day(b) && new Date(b.timestamp) - new Date(a.timestamp) < TOGETHER;

export class Messages {
  #log;
  #list;
  #shown = [];
  #lastDay = null;
  #lastGroup = null;
  #following = true;
  me = "";

  constructor(log, list) {
    this.#log = log;
    this.#list = list;
    log.addEventListener("scroll", () => (this.#following = this.atEnd), { passive: true });
    new ResizeObserver(() => this.#following && this.toEnd()).observe(log);
  }

  get isEmpty() {
    return this.#shown.length === 0;
  }

  get atEnd() {
    return this.#log.scrollHeight - this.#log.scrollTop - this.#log.clientHeight < 48;
  }

  toEnd() {
    this.#log.scrollTop = this.#log.scrollHeight;
  }

  clear() {
    this.#show([]);
  }

  /** Draws the same messages again, in another language or for another reader. */
  redraw() {
    this.#inPlace(() => this.#show(this.#shown));
  }

  /**
   * Takes the history that a new connection begins with. It replaces what it overlaps; what is older than it stays, so that
   * a reader who had scrolled back loses nothing. Answers the messages that were not there before.
   */
  replace(history) {
    const known = new Set(this.#shown.map(key));
    const overlap = this.#shown.findIndex((it) => key(it) === key(history[0]));
    this.#inPlace(() => this.#show([...this.#shown.slice(0, Math.max(overlap, 0)), ...history]));
    return history.filter((it) => !known.has(key(it)));
  }

  add(message) {
    const follow = this.atEnd;
    if (follow && this.#shown.length >= MOST) this.#show(this.#shown.slice(-MOST / 2));
    this.#append(message);
    if (follow) this.toEnd();
  }

  #show(messages) {
    this.#list.replaceChildren();
    this.#shown = [];
    messages.forEach((it) => this.#append(it));
  }

  /** Keeps the end in sight, or else the message at the top where it is. */
  #inPlace(change) {
    const follow = this.atEnd;
    const top = this.#log.getBoundingClientRect().top;
    const anchor = this.#bubbles().find((it) => it.getBoundingClientRect().bottom > top);
    const before = anchor?.getBoundingClientRect().top;
    change();
    const again = anchor && this.#bubbles().find((it) => it.dataset.key === anchor.dataset.key);
    if (follow || !again) this.toEnd();
    else this.#log.scrollTop += again.getBoundingClientRect().top - before;
  }

  #bubbles() {
    return [...this.#list.querySelectorAll(".bubble")];
  }

  #append(message) {
    const last = this.#shown.at(-1);
    if (!last || day(last) !== day(message)) this.#list.append((this.#lastDay = section(message)));
    if (!near(last, message)) this.#lastDay.append((this.#lastGroup = group(message, message.user === this.me)));
    this.#lastGroup.append(bubble(message));
    this.#shown.push(message);
  }
}

function section(message) {
  const element = make("div", "of-day");
  const heading = make("h2", "day");
  heading.append(time(message, dayName(new Date(message.timestamp))));
  element.append(heading);
  return element;
}

function dayName(date) {
  const ago = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(date).setHours(0, 0, 0, 0)) / 86_400_000);
  if (ago === 0) return say("today");
  if (ago === 1) return say("yesterday");
  const year = date.getFullYear() === new Date().getFullYear() ? undefined : "numeric";
  return date.toLocaleDateString(language, { weekday: "long", day: "numeric", month: "long", year });
}

function group(message, mine) {
  const element = make("article", mine ? "group mine" : "group");
  element.dataset.hue = [...message.user].reduce((sum, it) => (sum * 31 + it.codePointAt(0)) % HUES, 7);
  const face = make("span", "face", [...message.user][0].toUpperCase());
  face.ariaHidden = "true";
  const author = make("h3", "author", message.user);
  author.dir = "auto";
  element.append(face, author);
  return element;
}

function bubble(message) {
  const element = make("div", "bubble");
  element.dataset.key = key(message);
  const text = make("p", "text", message.message);
  text.dir = "auto";
  const date = new Date(message.timestamp);
  const at = time(message, date.toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit" }));
  at.title = date.toLocaleString(language, { dateStyle: "full", timeStyle: "medium" });
  element.append(text, at);
  return element;
}

function time(message, words) {
  const element = make("time", "", words);
  element.dateTime = message.timestamp;
  return element;
}

function make(tag, name, text = "") {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  return element;
}
