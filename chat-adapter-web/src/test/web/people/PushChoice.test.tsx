import { beforeEach, expect, test, vi } from "vitest";
import { Problem } from "../../../main/web/api/problem";
import { WebPush } from "../../../main/web/state/webPush";
import { PushChoice } from "../../../main/web/view/people/PushChoice";
import { FakePush } from "../fake/FakePush";
import { draw } from "./draw";

let fake: FakePush;
beforeEach(() => {
  fake = new FakePush();
});

/** The choice, once it is known. */
async function drawn() {
  const onAsked = vi.fn();
  const root = draw(<PushChoice onAsked={onAsked} />, { push: new WebPush(fake.http, fake) });
  const box = root.querySelector("input") as HTMLInputElement;
  const says = () => root.querySelector("[role=status]")?.textContent;
  await vi.waitFor(() => expect(box.getAttribute("aria-busy")).toBe("false"));
  return { box, says, onAsked };
}

/** Waits for it. */
const sees = (expected: () => void) => vi.waitFor(expected);

test("it_is_turned_on_and_off", async () => {
  const { box, says, onAsked } = await drawn();
  expect([box.checked, box.disabled, says()]).toEqual([false, false, ""]);
  box.click();
  await sees(() => expect([box.checked, fake.subscribed, onAsked.mock.calls.length]).toEqual([true, "endpoint-1", 1]));
  await sees(() => expect(box.getAttribute("aria-busy")).toBe("false"));
  box.click();
  await sees(() => expect([box.checked, fake.subscribed, onAsked.mock.calls.length]).toEqual([false, undefined, 2]));
  expect(says()).toBe("");
});

test("what_was_turned_on_is_on", async () => {
  await new WebPush(fake.http, fake).turnOn();
  expect((await drawn()).box.checked).toBe(true);
});

test("a_browser_that_cannot_says_what_it_takes", async () => {
  fake.supported = false;
  const { box, says } = await drawn();
  expect([box.disabled, says()]).toEqual([true, expect.stringContaining("HTTPS")]);
});

test("without_the_permission_it_stays_off_and_says_why", async () => {
  fake.permission = "denied";
  const { box, says } = await drawn();
  box.click();
  await sees(() => expect(says()).toBe("Without your permission the browser shows no notifications."));
  expect(box.checked).toBe(false);
});

test("without_a_push_service_it_stays_off_and_says_why", async () => {
  fake.away = true;
  const { box, says } = await drawn();
  box.click();
  await sees(() => expect(says()).toBe("The push service of this browser cannot be reached. Try again later."));
  expect(box.checked).toBe(false);
});

test("what_the_server_refused_is_as_it_was", async () => {
  await new WebPush(fake.http, fake).turnOn();
  const { box, says } = await drawn();
  fake.refusal = new Problem("rate.limited", "Slow down", 429);
  box.click();
  await sees(() => expect(says()).toBe("Slow down"));
  expect(box.checked).toBe(true);
});
