// A whole client of protocol v1: says some things, survives being cut off, and misses nothing.
//   node resume.mjs <http://host:port> <token> <room id> <how many messages>      (Node 20: add --experimental-websocket)
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";

const [base, token, room, count] = process.argv.slice(2);
const unanswered = new Map(); // what the server has not accepted yet, by frame id: sent again after a cut
let seq; // everything of the room up to here was seen
let epoch, socket, done;

function send(frame) {
  if (frame && socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(frame));
}

function hear(frame) {
  if (frame.type === "hello") {
    send({ type: "subscribe", id: "s", room, since: seq, epoch });
  } else if (frame.type === "subscribed") {
    if (seq === undefined || frame.reset) seq = frame.seq; // after a reset, load the history over HTTP here
    epoch = frame.epoch;
    unanswered.forEach(send);
  } else if (frame.type === "accepted") {
    unanswered.delete(frame.id);
  } else if (frame.type === "error") {
    console.error(`refused: ${frame.code}`);
    if (frame.id === "s") socket.close(); // comes back, and asks again
    else if (frame.retry_after_ms > 0) setTimeout(() => send(unanswered.get(frame.id)), frame.retry_after_ms);
    else unanswered.delete(frame.id); // trying again would not help
  } else if (frame.seq !== undefined) {
    if (frame.seq !== seq + 1) throw new Error(`a hole: ${frame.seq} after ${seq}`);
    seq = frame.seq;
    console.log(`${frame.seq} ${frame.type} ${frame.message?.text ?? ""}`);
  }
}

async function connect() {
  const answer = await fetch(`${base}/api/v1/tickets`, { method: "POST", headers: { Authorization: `Bearer ${token}` } });
  if (!answer.ok) throw new Error(`no ticket: ${answer.status}`);
  const { ticket } = await answer.json();
  socket = new WebSocket(`${base.replace("http", "ws")}/ws/v1?ticket=${ticket}`, "chat.v1");
  socket.onmessage = ({ data }) => data.split("\n").filter(Boolean).map(JSON.parse).forEach(hear);
  return new Promise((resolve) => {
    socket.onclose = ({ code }) => resolve(code);
    socket.onerror = () => resolve(1006); // Node tells no more of a handshake that failed
  });
}

async function stayConnected() {
  for (;;) {
    const code = await connect().catch(() => 1006);
    if (done) return;
    if (code >= 4500) throw new Error(`told to stop: ${code}`);
    await pause(200 + Math.random() * 800); // jitter, so that not everybody comes back at once
  }
}

const connected = stayConnected();
for (let n = 1; n <= count; n++) {
  const frame = { type: "message.send", id: `${n}`, room, client_id: randomUUID(), text: `message ${n}` };
  unanswered.set(frame.id, frame);
  if (seq !== undefined) send(frame);
  await pause(100);
}
while (unanswered.size > 0) await pause(100);
await pause(500);
done = true;
socket.close(1000);
await connected;
