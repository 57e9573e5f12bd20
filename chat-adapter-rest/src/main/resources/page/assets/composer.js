/** Where a person writes: Enter sends, and no text is lost that did not reach the room. */

import { say } from "./words.js";

const MOST = 4_000;
const WARN = 500;

const length = (text) => [...text].length;

export class Composer {
  #form;
  #text;
  #sent = [];
  #doubtful = [];

  /** `send(text)` answers whether it could. */
  constructor(form, send) {
    this.#form = form;
    this.#text = form.elements.text;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit(send);
    });
    this.#text.addEventListener("input", () => {
      this.complain("");
      this.draw();
    });
    this.#text.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      form.requestSubmit();
    });
  }

  focus() {
    this.#text.focus();
  }

  complain(sentence) {
    this.#form.querySelector("#notice").textContent = sentence;
  }

  /** Fits the field to the text, and counts what is left once that matters. */
  draw() {
    const left = MOST - length(this.#text.value.trim());
    const count = this.#form.querySelector("#count");
    count.hidden = left > WARN;
    count.value = count.hidden ? "" : say("left", left);
    count.classList.toggle("over", left < 0);
    this.#text.style.height = "auto";
    this.#text.style.height = `${this.#text.scrollHeight}px`;
  }

  /** A message of one's own arrived: it need not be kept any longer. */
  arrived(text) {
    const texts = this.#doubtful.includes(text) ? this.#doubtful : this.#sent;
    const at = texts.indexOf(text);
    if (at >= 0) texts.splice(at, 1);
  }

  /** Gives back the oldest text that was sent and refused. */
  refused(sentence) {
    this.#giveBack(this.#sent.splice(0, 1));
    this.complain(sentence);
  }

  /** The connection broke: only the next history will tell what of this arrived. */
  interrupted() {
    this.#doubtful.push(...this.#sent.splice(0));
  }

  /** Gives back everything that was sent before the connection broke, and has not arrived. */
  lost() {
    if (this.#doubtful.length === 0) return;
    this.#giveBack(this.#doubtful.splice(0));
    this.complain(say("notSent"));
  }

  clear() {
    this.#sent = [];
    this.#doubtful = [];
    this.#text.value = "";
    this.complain("");
    this.draw();
  }

  #submit(send) {
    const text = this.#text.value.replaceAll("\r\n", "\n").trim();
    this.complain("");
    if (!text || length(text) > MOST) return;
    if (!send(text)) return this.complain(say("notSent"));
    this.#sent.push(text);
    this.#text.value = "";
    this.draw();
  }

  #giveBack(texts) {
    this.#text.value = [...texts, this.#text.value].filter(Boolean).join("\n");
    this.draw();
  }
}
