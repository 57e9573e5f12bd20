import { describe, expect, test } from "vitest";
import { clock } from "../../../main/web/text/time";
import { type Row, rows } from "../../../main/web/view/room/rows";
import type { Message } from "../../../main/web/wire/model";
import { aMessage } from "../fake/fixtures";

const time = clock("en", () => new Date("2026-03-02T12:00:00"));

function message(seq: number, author: string, at: string): Message {
  return aMessage(seq, { author: { id: author, name: author }, at });
}

const shown = (found: Row[]) =>
  found.map((row) => (row.kind === "message" ? `${row.message.seq}${row.grouped ? " grouped" : ""}` : row.kind));

describe("What is shown of a room", () => {
  test("each day has a line, and messages of one author within minutes stand together", () => {
    const messages = [
      message(1, "anna", "2026-03-01T10:00:00"),
      message(2, "anna", "2026-03-01T10:01:00"),
      message(3, "boris", "2026-03-01T10:02:00"),
      message(4, "boris", "2026-03-01T11:02:00"),
      message(5, "boris", "2026-03-02T00:00:01"),
    ];
    expect(shown(rows(messages, time, "me", undefined))).toEqual(["day", "1", "2 grouped", "3", "4", "day", "5"]);
  });

  test("a line stands before the first unread message of somebody else", () => {
    const messages = [
      message(1, "anna", "2026-03-01T10:00:00"),
      message(2, "me", "2026-03-01T10:01:00"),
      message(3, "anna", "2026-03-01T10:01:30"),
      message(4, "anna", "2026-03-01T10:01:40"),
    ];
    expect(shown(rows(messages, time, "me", 1))).toEqual(["day", "1", "2", "unread", "3", "4 grouped"]);
  });

  test("an answer shows what it answers, so it stands alone", () => {
    const messages = [message(1, "anna", "2026-03-01T10:00:00"), { ...message(2, "anna", "2026-03-01T10:00:10"), reply_to: "x" }];
    expect(shown(rows(messages, time, "me", undefined))).toEqual(["day", "1", "2"]);
  });

  test("today and yesterday are said so", () => {
    expect(time.day("2026-03-02T01:00:00")).toBe("today");
    expect(time.day("2026-03-01T23:00:00")).toBe("yesterday");
    expect(time.day("2026-02-01T23:00:00")).toContain("February");
    expect(time.day("2025-02-01T23:00:00")).toContain("2025");
  });
});
