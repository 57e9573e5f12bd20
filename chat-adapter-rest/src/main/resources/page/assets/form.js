/** Forms that send once, say what was wrong beside the field, and put the cursor there. */

import { complaints } from "./server.js";
import { say } from "./words.js";

let made = 0;

/** Runs `send(values)` on submit; it answers a call's result, or undefined when all is well. */
export function onSubmit(form, send) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (form.ariaBusy === "true") return;
    clearErrors(form);
    form.ariaBusy = "true";
    try {
      const refused = await send(Object.fromEntries(new FormData(form)));
      if (refused) showErrors(form, complaints(refused));
    } finally {
      form.ariaBusy = "false";
    }
  });
}

/** An answer as the server would give it, for what need not be asked. */
export const missing = (field) => ({ status: 400, body: { [field]: [say("required")] } });

export function clearErrors(form) {
  form.querySelectorAll(".error").forEach((it) => it.replaceChildren());
  form.querySelectorAll("[aria-invalid]").forEach((it) => it.removeAttribute("aria-invalid"));
}

function showErrors(form, errors) {
  let first = null;
  for (const [field, sentences] of Object.entries(errors)) {
    const input = field && form.elements[field];
    const place = (input && input.parentElement.querySelector(`.error[data-for="${field}"]`)) || form.querySelector(".error[role]");
    place.append(...sentences.map(paragraph));
    if (input) {
      describe(input, place);
      first ??= input;
    }
  }
  (first ?? form.querySelector("input")).focus();
}

function describe(input, place) {
  place.id ||= `error-${++made}`;
  input.setAttribute("aria-invalid", "true");
  const ids = new Set((input.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean));
  input.setAttribute("aria-describedby", [...ids.add(place.id)].join(" "));
}

function paragraph(sentence) {
  const element = document.createElement("span");
  element.textContent = sentence;
  return element;
}
