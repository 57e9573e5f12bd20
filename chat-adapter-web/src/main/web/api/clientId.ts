/** A random UUID. `crypto.randomUUID` makes one only in secure contexts, and a page on a local network may come by plain HTTP. */
export function clientId(): string {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-8$4-$5");
}
