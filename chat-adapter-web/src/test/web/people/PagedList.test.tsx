import { expect, test, vi } from "vitest";
import { Problem } from "../../../main/web/api/problem";
import { PagedList } from "../../../main/web/ui/PagedList";
import { usePages } from "../../../main/web/ui/usePages";
import type { Page } from "../../../main/web/wire/model";
import { button, draw } from "./draw";

function Names({ load }: { load: (after?: string) => Promise<Page<string>> }) {
  const pages = usePages(load, []);
  return (
    <PagedList pages={pages} label="Names" empty="Nobody" id={(name) => name}>
      {(name) => (
        <>
          <span>{name}</span>
          <button type="button" onClick={() => pages.remove(name)}>
            Remove {name}
          </button>
        </>
      )}
    </PagedList>
  );
}

const focused = () => (document.activeElement as HTMLElement).querySelector("span")?.textContent;

test("says_that_there_is_nothing", async () => {
  const root = draw(<Names load={async () => ({ items: [], next: null })} />);
  await vi.waitFor(() => expect(root.querySelector("[role=status]")?.textContent).toBe("Nobody"));
});

test("says_why_it_failed_and_tries_again", async () => {
  let attempts = 0;
  const root = draw(
    <Names
      load={async () => {
        attempts++;
        if (attempts === 1) {
          throw new Problem("server.busy", "The server is busy.", 503);
        }
        return { items: ["anna"], next: null };
      }}
    />,
  );
  await vi.waitFor(() => expect(root.querySelector("[role=alert]")?.textContent).toContain("The server is busy."));
  button(root, "Try again").click();
  await vi.waitFor(() => expect(root.querySelector("ul")?.textContent).toContain("anna"));
  expect(root.querySelector("[role=alert]")).toBeNull();
});

test("the_focus_goes_to_the_row_that_takes_the_place_of_a_removed_one", async () => {
  const root = draw(<Names load={async () => ({ items: ["anna", "boris", "clara"], next: null })} />);
  await vi.waitFor(() => expect(root.querySelectorAll("li")).toHaveLength(3));
  button(root, "Remove boris").focus();
  button(root, "Remove boris").click();
  await vi.waitFor(() => expect(focused()).toBe("clara"));
  button(root, "Remove clara").focus();
  button(root, "Remove clara").click();
  await vi.waitFor(() => expect(focused()).toBe("anna"));
});

test("the_focus_goes_to_what_came_when_there_is_no_more_to_load", async () => {
  const root = draw(
    <Names load={async (after) => (after === undefined ? { items: ["anna"], next: "1" } : { items: ["boris"], next: null })} />,
  );
  await vi.waitFor(() => button(root, "More"));
  button(root, "More").focus();
  button(root, "More").click();
  await vi.waitFor(() => expect(focused()).toBe("boris"));
});
