/** The welcome page: opens a room, or makes one. */

import { accountCard } from "./account.js";
import { missing, onSubmit } from "./form.js";
import { call, roomPath, session } from "./server.js";
import { say, switchLanguageBy } from "./words.js";

const find = (id) => document.getElementById(id);
const account = accountCard(find("account"), enter);

async function enter() {
  const me = session.token ? await call("GET", "/auth/users/me/") : null;
  if (me?.status === 401) session.end();
  const known = me?.status === 200;
  find("create").hidden = !known;
  find("account").hidden = known;
  find("log-out").hidden = !known;
  find("log-out").querySelector(".who").textContent = known ? me.body.username : "";
  account.because("accountHint");
}

onSubmit(find("open"), async ({ name }) => {
  if (!name.trim()) return missing("name");
  const path = roomPath("", name.trim());
  const { status, body } = await call("GET", path);
  if (status === 404) return { status, body: { name: [say("noRoom")] } };
  if (status !== 200) return { status, body };
  location.assign(path);
});

/** Whoever makes a room is not yet a member; here they surely want to be. */
onSubmit(find("create"), async ({ name, password }) => {
  const protection = password ? { password } : {};
  const answer = await call("POST", "/api/createroom/", { name, ...protection });
  if (answer.status === 401) return void enter();
  if (answer.status !== 201) return answer;
  await call("POST", roomPath("joinroom/", answer.body.name), protection);
  location.assign(roomPath("", answer.body.name));
});

find("log-out").addEventListener("click", async () => {
  await call("POST", "/auth/token/logout/");
  session.end();
  enter();
});
session.onChangeElsewhere(enter);
switchLanguageBy(find("language"), () => {});
enter();
