import { describe, expect, test } from "vitest";
import { actsOn } from "../../../main/web/view/beside/rights";

describe("what one may do to somebody else", () => {
  test("a member does nothing to anybody", () => {
    expect(actsOn("member", "member", false)).toEqual([]);
    expect(actsOn("member", "moderator", false)).toEqual([]);
    expect(actsOn("member", "owner", false)).toEqual([]);
  });

  test("a moderator is above members alone, and gives no roles", () => {
    expect(actsOn("moderator", "member", false)).toEqual(["mute", "kick", "ban"]);
    expect(actsOn("moderator", "moderator", false)).toEqual([]);
    expect(actsOn("moderator", "owner", false)).toEqual([]);
  });

  test("the owner is above everybody, and gives roles", () => {
    expect(actsOn("owner", "member", false)).toEqual(["mute", "role:moderator", "role:owner", "kick", "ban"]);
  });

  test("a moderator is not muted, since that has no effect", () => {
    expect(actsOn("owner", "moderator", false)).toEqual(["role:member", "role:owner", "kick", "ban"]);
  });

  test("a program does not become the owner", () => {
    expect(actsOn("owner", "member", true)).not.toContain("role:owner");
  });
});
