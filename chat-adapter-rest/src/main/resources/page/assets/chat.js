/** The page of one room: finds out what the person needs next (an account, the room's password, the talk), and shows that. */

import { accountCard } from "./account.js";
import { Composer } from "./composer.js";
import { Connection } from "./connection.js";
import { onSubmit } from "./form.js";
import { Messages } from "./messages.js";
import { call, roomPath, session } from "./server.js";
import { say, switchLanguageBy } from "./words.js";

const find = (id) => document.getElementById(id);
const room = decodeURIComponent(location.pathname.split("/")[2]).normalize();
const QUIET = 150;
const EMPTY_AFTER = 700;
const ROOM_IS_GONE = 4504;

const messages = new Messages(find("log"), find("messages"));
const account = accountCard(find("account"), enter);
const composer = new Composer(find("composer"), (text) => {
  if (connection.connected) connection.send({ message: text });
  return connection.connected;
});
const connection = new Connection(socketUrl, { state: showState, open: beginHistory, frame: take, lost: explain });

let state = "";
let member = false;
let unseen = 0;
let history = null;
let historyTimer;

function socketUrl() {
  const scheme = location.protocol === "https:" ? "wss:" : "ws:";
  const token = encodeURIComponent(session.token);
  return `${scheme}//${location.host}/ws/chat/${encodeURIComponent(room)}/?token=${token}`;
}

/** Shows one stage and hides the others; the heading takes the focus, so that a screen reader tells where one is. */
function show(stage) {
  for (const id of ["account", "join", "gone", "conversation"]) find(id).hidden = id !== stage;
  find("log-out").hidden = !session.token;
  find("connection").hidden = stage !== "conversation";
  if (stage !== "conversation") {
    connection.close();
    showState("");
    find(stage).querySelector("h2").focus();
  }
}

function askForAccount(reason) {
  session.end();
  member = false;
  messages.clear();
  account.because(reason);
  show("account");
}

/** Begins, or begins again, with whatever token there is. */
async function enter() {
  if (!session.token) return askForAccount();
  if ((await identify()) === 401) return askForAccount("sessionEnded");
  show("conversation");
  connection.open();
}

async function identify() {
  const { status, body } = await call("GET", "/auth/users/me/");
  if (status === 200) {
    messages.me = body.username;
    find("log-out").querySelector(".who").textContent = body.username;
  }
  return status;
}

/** The server tells a script nothing about a refused handshake, so ask what stands in the way. */
async function explain(wasOpen, code) {
  clearTimeout(historyTimer);
  history = null;
  composer.interrupted();
  if (wasOpen && code === ROOM_IS_GONE) return stop("gone");
  if (wasOpen && code < 4500) return true;
  const status = await identify();
  if (status === 401) return askForAccount("sessionEnded");
  if (status !== 200) return true;
  const page = await call("GET", roomPath("", room));
  if (page.status === 404) return stop("gone");
  if (page.status !== 200 || member) return true;
  return stop("join");
}

function stop(stage) {
  if (stage === "gone") messages.clear();
  show(stage);
  return false;
}

onSubmit(find("join").querySelector("form"), async ({ password }) => {
  const answer = await call("POST", roomPath("joinroom/", room), password ? { password } : {});
  if (answer.status === 401) return askForAccount("sessionEnded");
  if (answer.status === 404) return void stop("gone");
  const already = answer.status === 400 && "message" in answer.body;
  if (answer.status !== 200 && !already) return answer;
  member = true;
  find("join").querySelector("form").reset();
  show("conversation");
  connection.open();
});

/** Classic history has no end mark: what comes before the first pause is taken as one, and any later rest just follows. */
async function beginHistory() {
  member = true;
  history = [];
  find("log").ariaLive = "off";
  endHistoryAfter(EMPTY_AFTER);
  if (matchMedia("(hover: hover)").matches) composer.focus();
  if (!messages.me && (await identify()) === 200) messages.redraw();
}

function endHistoryAfter(wait) {
  clearTimeout(historyTimer);
  historyTimer = setTimeout(endHistory, wait);
}

function endHistory() {
  const fresh = history.length ? messages.replace(history) : [];
  history = null;
  fresh.filter((it) => it.user === messages.me).forEach((it) => composer.arrived(it.message));
  composer.lost();
  showEmpty();
  setTimeout(() => (find("log").ariaLive = "polite"), QUIET);
}

function take(frame) {
  if (frame.type === "error") return composer.refused(frame.message);
  if (frame.type !== "chat_message") return;
  if (history) {
    history.push(frame);
    return endHistoryAfter(QUIET);
  }
  const mine = frame.user === messages.me;
  if (mine) composer.arrived(frame.message);
  if (!messages.atEnd) unseen++;
  messages.add(frame);
  if (mine) messages.toEnd();
  showEmpty();
  showNewest();
}

function showEmpty() {
  find("empty").hidden = !messages.isEmpty;
}

function showNewest() {
  if (messages.atEnd) unseen = 0;
  find("newest").hidden = messages.atEnd;
  find("newest").textContent = say("newest", unseen);
}

function showState(name) {
  state = name;
  find("connection").dataset.state = name;
  find("connection").textContent = name && say(name);
  find("retry").hidden = name !== "disconnected";
}

find("log").addEventListener("scroll", showNewest, { passive: true });
find("newest").addEventListener("click", () => messages.toEnd());
find("retry").addEventListener("click", () => connection.retryNow());
find("log-out").addEventListener("click", async () => {
  connection.close();
  composer.clear();
  await call("POST", "/auth/token/logout/");
  askForAccount();
});
session.onChangeElsewhere(enter);

find("room-name").textContent = room;
document.title = `${room} · Hexachat`;
switchLanguageBy(find("language"), () => {
  messages.redraw();
  composer.draw();
  showState(state);
  showNewest();
});
enter();
