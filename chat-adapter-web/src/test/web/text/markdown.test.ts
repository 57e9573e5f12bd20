// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { markdown } from "../../../main/web/text/markdown";

const nobody = () => undefined;

describe("The text of a message", () => {
  test.each([
    ["**bold** and *italic*", "<p><strong>bold</strong> and <em>italic</em></p>"],
    ["`code`", "<p><code>code</code></p>"],
    ["> quoted", "<blockquote>\n<p>quoted</p>\n</blockquote>"],
    ["one\ntwo", "<p>one<br>two</p>"],
    ["# loud", "<p><strong>loud</strong></p>"],
  ])("%s is shown as Markdown", (text, html) => {
    expect(markdown(text, nobody).trim()).toBe(html);
  });

  test("a link opens elsewhere, and tells nothing of where it was", () => {
    expect(markdown("https://example.org/a", nobody)).toContain(
      '<a href="https://example.org/a" target="_blank" rel="noopener noreferrer nofollow">',
    );
  });

  test("a picture from elsewhere is a link, and is not loaded", () => {
    expect(markdown("![cat](https://example.org/cat.png)", nobody)).not.toContain("<img");
  });

  test.each([
    "<img src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
    "[a](javascript:alert(1))",
    "[a](  jAvAsCrIpT:alert(1))",
    "[a](data:text/html;base64,PHNjcmlwdD4=)",
    '[a](https://example.org/"onmouseover="alert(1))',
    "![a](javascript:alert(1))",
    "<a href='javascript:alert(1)'>a</a>",
    "<svg><script>alert(1)</script></svg>",
    "`<img src=x onerror=alert(1)>`",
    "|a|b|\n|-|-|\n|<img src=x onerror=alert(1)>|b|",
    "@<img src=x onerror=alert(1)>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
  ])("%s does nothing", (text) => {
    const page = document.createElement("div");
    page.innerHTML = markdown(text, (name) => (name === "" ? undefined : "mention-me"));
    expect(page.querySelector("script, img, svg, style, iframe, math")).toBeNull();
    for (const element of page.querySelectorAll("*")) {
      const names = [...element.attributes].map((attribute) => attribute.name);
      expect(names.filter((name) => name.startsWith("on"))).toEqual([]);
      expect(element.getAttribute("href") ?? "https:").toMatch(/^(https?|mailto):/i);
    }
  });

  test("a name that is meant stands out, and the longest one is taken", () => {
    const html = markdown("hi @anna.", (name) => (name === "anna" ? "mention-me" : undefined));
    expect(html).toContain('hi <span class="mention mention-me">@anna</span>.');
  });

  test("an address is no mention", () => {
    expect(markdown("anna@example.org", () => "mention-me")).not.toContain("mention");
  });
});
