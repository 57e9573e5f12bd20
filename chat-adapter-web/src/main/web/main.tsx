import { render } from "preact";
import { registerServiceWorker } from "./serviceWorker";
import { start } from "./start";
import { Page } from "./view/Page";
import "./style.css";

const root = document.getElementById("app");
if (root !== null) {
  const app = await start(window);
  render(<Page app={app} />, root);
  if (import.meta.env.PROD) {
    registerServiceWorker(window);
  }
}
