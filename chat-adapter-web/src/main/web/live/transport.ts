/** What a connection needs of a socket: text frames both ways, and an end. */
export interface Transport {
  send(text: string): void;
  /** Ends it; `onClose` is called then, too, though maybe much later. */
  close(): void;
}

export interface TransportEvents {
  /** A frame, which holds one or more JSON objects, one per line. */
  onFrame(text: string): void;
  /** The end, once. `code` is 1006 where the peer said nothing. */
  onClose(code: number): void;
}

/** Opens a socket; fails where that is not possible. */
export type Dial = (events: TransportEvents) => Promise<Transport>;

/** Opens sockets to this page's server, each with a ticket of its own. */
export function webSocketDial(ticket: () => Promise<string>): Dial {
  return async (events) => {
    const url = new URL("/ws/v1", location.href);
    url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
    url.searchParams.set("ticket", await ticket());
    const socket = new WebSocket(url, "chat.v1");
    socket.onmessage = (event) => events.onFrame(String(event.data));
    socket.onclose = (event) => events.onClose(event.code);
    return {
      // Between the server's goodbye and `onclose`, the browser would complain of each frame and drop it.
      send: (text) => socket.readyState === WebSocket.OPEN && socket.send(text),
      close: () => socket.close(),
    };
  };
}
