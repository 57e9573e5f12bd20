import DOMPurify from "dompurify";
import { Marked, type Tokens } from "marked";

/** The only elements and attributes that a message can put on the page. */
const ALLOWED = {
  ALLOWED_TAGS: ["p", "br", "strong", "em", "del", "code", "pre", "a", "ul", "ol", "li", "blockquote", "span"],
  ALLOWED_ATTR: ["href", "class", "target", "rel", "start"],
  ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
  ADD_URI_SAFE_ATTR: ["target", "rel", "start"],
  RETURN_TRUSTED_TYPE: true,
};

const NAME = /^@([\p{L}\p{N}_.+@-]{1,150})/u;

/** The class of a name that is meant, or undefined for one that means nobody. */
export type Mentioned = (name: string) => string | undefined;

/**
 * Turns the text of a message into safe HTML: the plain parts of Markdown, lines as they were written, names that are meant. A browser that knows
 * Trusted Types takes markup from here alone, and gets it as one of them, which is why the string is not to be looked into.
 */
export function markdown(text: string, mentioned: Mentioned): string {
  const marked = new Marked({ gfm: true, breaks: true, async: false });
  marked.use({
    extensions: [
      {
        name: "mention",
        level: "inline",
        start: (source) => {
          const at = source.search(/(?<![\p{L}\p{N}_])@/u);
          return at < 0 ? undefined : at;
        },
        tokenizer(source) {
          let name = NAME.exec(source)?.[1] ?? "";
          while (name !== "" && mentioned(name) === undefined) {
            name = name.slice(0, -1);
          }
          return name === "" ? undefined : { type: "mention", raw: `@${name}`, name };
        },
        renderer: (token) => `<span class="mention ${mentioned(token["name"]) ?? ""}">@${escapeHtml(token["name"])}</span>`,
      },
    ],
    renderer: {
      heading({ tokens }: Tokens.Heading) {
        return `<p><strong>${this.parser.parseInline(tokens)}</strong></p>`;
      },
      hr: () => "<p>———</p>",
      html: ({ text: raw }) => escapeHtml(raw),
      image: ({ href, text: alt }) => `<a href="${escapeHtml(href)}">${escapeHtml(alt || href)}</a>`,
      link({ href, tokens }: Tokens.Link) {
        return `<a href="${escapeHtml(href)}" target="_blank" rel="noopener noreferrer nofollow">${this.parser.parseInline(tokens)}</a>`;
      },
      table: ({ raw }) => `<pre><code>${escapeHtml(raw)}</code></pre>`,
      checkbox: ({ checked }) => (checked ? "☑ " : "☐ "),
    },
  });
  return DOMPurify.sanitize(marked.parse(text) as string, ALLOWED) as unknown as string;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
