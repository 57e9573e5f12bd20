import type { Outside, Surface } from "./notifier";
import { roomHash } from "./route";
import type { Settings } from "./settings";

/** The notifications of the browser, where the reader allowed them, and a short tone, where they asked for one. */
export function browserSurface(settings: Settings, window: Window & typeof globalThis): Surface {
  return {
    show(message) {
      if (!("Notification" in window) || window.Notification.permission !== "granted") {
        return;
      }
      // The service worker knows what pushes have shown already, and on phones it alone may show anything.
      const worker = window.navigator.serviceWorker?.controller;
      if (worker) {
        worker.postMessage(message);
      } else {
        showByPage(message, window);
      }
    },
    sound() {
      if (settings.sound.peek()) {
        tone(new window.AudioContext());
      }
    },
  };
}

function showByPage({ title, body, room, seq }: Outside, window: Window & typeof globalThis): void {
  const shown = new window.Notification(title, { body, tag: room, icon: `${import.meta.env.BASE_URL}icon-192.png` });
  shown.onclick = () => {
    window.focus();
    window.location.hash = roomHash(room, { seq });
    shown.close();
  };
}

function tone(audio: AudioContext): void {
  const source = audio.createOscillator();
  const volume = audio.createGain();
  source.frequency.value = 660;
  volume.gain.setValueAtTime(0.1, audio.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.25);
  source.connect(volume).connect(audio.destination);
  source.start();
  source.stop(audio.currentTime + 0.25);
  source.onended = () => void audio.close();
}
