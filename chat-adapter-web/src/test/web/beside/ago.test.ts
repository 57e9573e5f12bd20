import { expect, test } from "vitest";
import { ago, duration } from "../../../main/web/view/beside/ago";

const NOW = new Date("2026-01-10T12:00:00Z");

test("how long ago something was is never more than it was", () => {
  expect(ago("2026-01-10T11:59:30Z", NOW, "en")).toBe("this minute");
  expect(ago("2026-01-10T11:00:01Z", NOW, "en")).toBe("59 minutes ago");
  expect(ago("2026-01-10T10:01:00Z", NOW, "en")).toBe("1 hour ago");
  expect(ago("2026-01-09T11:00:00Z", NOW, "en")).toBe("yesterday");
  expect(ago("2026-01-08T11:00:00Z", NOW, "ru")).toBe("позавчера");
});

test("a clock that is behind the server's does not look into the future", () => {
  expect(ago("2026-01-10T12:00:05Z", NOW, "en")).toBe("this minute");
});

test("a length is said in the greatest unit that says it exactly", () => {
  expect(duration(5, "en")).toBe("5 seconds");
  expect(duration(90, "en")).toBe("90 seconds");
  expect(duration(3_600, "en")).toBe("1 hour");
  expect(duration(86_400, "ru")).toBe("1 день");
});
