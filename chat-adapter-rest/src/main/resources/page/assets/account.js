/** The card that logs a person in, or registers and logs in. */

import { clearErrors, missing, onSubmit } from "./form.js";
import { call, logIn } from "./server.js";
import { translate } from "./words.js";

const CARD = new DOMParser().parseFromString(
  `<form class="card" method="post" novalidate>
     <h2 tabindex="-1"></h2>
     <p class="hint" data-part="reason" role="status"></p>
     <label for="username" data-text="username"></label>
     <input id="username" name="username" maxlength="150" autocomplete="username" autocapitalize="none" spellcheck="false">
     <p class="error" data-for="username"></p>
     <label for="password" data-text="password"></label>
     <input id="password" name="password" type="password">
     <p class="hint" data-part="registering" data-text="passwordHint"></p>
     <p class="error" data-for="password"></p>
     <div data-part="registering">
       <label for="re_password" data-text="passwordAgain"></label>
       <input id="re_password" name="re_password" type="password" autocomplete="new-password">
       <p class="error" data-for="re_password"></p>
     </div>
     <label class="check"><input id="show" type="checkbox"> <span data-text="show"></span></label>
     <p class="error" role="alert"></p>
     <button class="primary"></button>
     <button type="button" class="link"></button>
   </form>`,
  "text/html",
).querySelector("form");

/** Puts the card into the section; `done` is called with a person logged in. */
export function accountCard(section, done) {
  const card = document.adoptNode(CARD);
  const { username, password, re_password: again, show } = card.elements;
  let registering = false;

  function draw() {
    const [title, submit, other] = registering
      ? ["registerTitle", "register", "toLogIn"]
      : ["logInTitle", "logIn", "toRegister"];
    card.querySelector("h2").dataset.text = title;
    card.querySelector(".primary").dataset.text = submit;
    card.querySelector(".link").dataset.text = other;
    card.querySelectorAll("[data-part=registering]").forEach((it) => (it.hidden = !registering));
    password.autocomplete = registering ? "new-password" : "current-password";
    clearErrors(card);
    translate(card);
  }

  card.querySelector(".link").addEventListener("click", () => {
    registering = !registering;
    draw();
    username.focus();
  });
  show.addEventListener("change", () => {
    password.type = again.type = show.checked ? "text" : "password";
  });
  onSubmit(card, async (values) => {
    if (!values.username) return missing("username");
    if (!values.password) return missing("password");
    if (registering) {
      const answer = await call("POST", "/auth/users/", values);
      if (answer.status !== 201) return answer;
      registering = false;
      draw();
    }
    const answer = await logIn(values.username, values.password);
    if (answer.status !== 200) return answer;
    password.value = again.value = "";
    done();
  });
  draw();
  section.append(card);

  return {
    /** Says, above the fields, why the person is asked. */
    because(key) {
      const reason = card.querySelector("[data-part=reason]");
      if (key) reason.dataset.text = key;
      else delete reason.dataset.text;
      reason.textContent = "";
      translate(card);
    },
    focus: () => username.focus(),
  };
}
