import { isPage } from "./shell";

/** A window of this server's, which may show something else than the page. */
export interface PageWindow {
  url: string;
  focused: boolean;
  visibilityState: string;
  focus(): Promise<PageWindow>;
  navigate(url: string): Promise<unknown>;
}

export interface Windows {
  /** Those that were looked at last come first. */
  matchAll(options: { type: "window"; includeUncontrolled: true }): Promise<readonly PageWindow[]>;
  openWindow(url: string): Promise<unknown>;
}

/** Whether somebody has the page before their eyes. */
export async function isLookedAt(windows: Windows): Promise<boolean> {
  return (await pages(windows)).some((page) => page.focused && page.visibilityState === "visible");
}

/** Shows a place of the page, where there is one in the window that was looked at last. */
export async function goTo(windows: Windows, hash: string): Promise<void> {
  const [page] = await pages(windows);
  if (page === undefined) {
    await windows.openWindow(`/${hash}`);
    return;
  }
  // A browser that does not let it come to the front still shows the place there.
  await page.focus().catch(() => {});
  // Only what stands after the # changes, so the page is not loaded anew and nothing that is being written is lost.
  await page.navigate(new URL(hash, page.url).href).catch(() => windows.openWindow(`/${hash}`));
}

async function pages(windows: Windows): Promise<PageWindow[]> {
  const all = await windows.matchAll({ type: "window", includeUncontrolled: true });
  return all.filter(({ url }) => isPage(new URL(url).pathname));
}
