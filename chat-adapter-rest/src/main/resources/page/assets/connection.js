/** One WebSocket that comes back by itself: waiting longer each time, and never together with everybody else. */

const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;
const STEADY = 5_000;

/**
 * `on.state(name)` hears "connecting", "connected" and "disconnected"; `on.open()` and `on.frame(object)` what comes.
 * `on.lost(wasOpen, code)` says whether to go on: it can find out by REST what a refused handshake does not tell a script.
 */
export class Connection {
  #url;
  #on;
  #socket = null;
  #failures = 0;
  #timers = [];
  #waiting = false;
  #attempt = 0;

  constructor(url, on) {
    this.#url = url;
    this.#on = on;
    addEventListener("online", () => this.retryNow());
    addEventListener("offline", () => this.#socket?.close());
    document.addEventListener("visibilitychange", () => !document.hidden && this.retryNow());
  }

  get connected() {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  open() {
    this.close();
    this.#on.state("connecting");
    const socket = (this.#socket = new WebSocket(this.#url()));
    const current = (listener) => (event) => socket === this.#socket && listener(event);
    let wasOpen = false;
    socket.onopen = current(() => {
      wasOpen = true;
      this.#after(STEADY, () => (this.#failures = 0));
      this.#on.state("connected");
      this.#on.open();
    });
    socket.onmessage = current((event) => this.#on.frame(JSON.parse(event.data)));
    socket.onclose = current((event) => this.#lost(wasOpen, event.code));
  }

  /** Does nothing unless a wait is what keeps us from being connected. */
  retryNow() {
    if (this.#waiting) this.open();
  }

  send(frame) {
    this.#socket.send(JSON.stringify(frame));
  }

  close() {
    this.#timers.splice(0).forEach(clearTimeout);
    this.#waiting = false;
    this.#attempt++;
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
  }

  async #lost(wasOpen, code) {
    this.close();
    this.#on.state("disconnected");
    const attempt = this.#attempt;
    const goOn = await this.#on.lost(wasOpen, code);
    if (!goOn || attempt !== this.#attempt) return;
    const longest = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.#failures++);
    this.#waiting = true;
    this.#after(longest * (0.5 + Math.random() / 2), () => this.open());
  }

  #after(wait, act) {
    this.#timers.push(setTimeout(act, wait));
  }
}
