import { render } from "preact";
import { expect, test, vi } from "vitest";
import { Problem } from "../../../main/web/api/problem";
import { type Pages, usePages } from "../../../main/web/ui/usePages";
import type { Page } from "../../../main/web/wire/model";

interface Asked {
  list: string;
  after: string | undefined;
  answer(...items: string[]): void;
  answerWithMore(...items: string[]): void;
  fail(): void;
}

/** A drawn list, and the questions that it asks. */
function aList() {
  const root = document.createElement("div");
  const asked: Asked[] = [];
  let pages: Pages<string> | undefined;

  function Drawn({ list }: { list: string }) {
    pages = usePages(
      (after) =>
        new Promise<Page<string>>((resolve, reject) =>
          asked.push({
            list,
            after,
            answer: (...items) => resolve({ items, next: null }),
            answerWithMore: (...items) => resolve({ items, next: items.at(-1) ?? null }),
            fail: () => reject(Problem.unreachable()),
          }),
        ),
      [list],
    );
    return null;
  }

  return {
    show: (list: string) => render(<Drawn list={list} />, root),
    leave: () => render(null, root),
    get now(): Pages<string> {
      return pages as Pages<string>;
    },
    question(n: number): Asked {
      return asked[n] as Asked;
    },
    get questions(): number {
      return asked.length;
    },
    shows: (...items: string[]) => vi.waitFor(() => expect(pages?.items).toEqual(items)),
    is: (state: Pages<string>["state"]) => vi.waitFor(() => expect(pages?.state).toBe(state)),
  };
}

test("parts_follow_one_another_until_there_is_no_more", async () => {
  const list = aList();
  list.show("a");
  list.question(0).answerWithMore("1", "2");
  await list.shows("1", "2");
  expect(list.now.hasMore).toBe(true);

  list.now.more();
  expect(list.question(1).after).toBe("2");
  list.question(1).answer("3");
  await list.shows("1", "2", "3");
  expect(list.now.hasMore).toBe(false);
});

test("a_part_that_failed_is_asked_for_again_and_what_was_there_stays", async () => {
  const list = aList();
  list.show("a");
  list.question(0).answerWithMore("1");
  await list.is("ready");
  list.now.more();
  list.question(1).fail();
  await list.is("failed");
  expect(list.now.items).toEqual(["1"]);
  expect(list.now.problem?.code).toBe("network.unreachable");

  list.now.more();
  expect(list.question(2).after).toBe("1");
  list.question(2).answer("2");
  await list.shows("1", "2");
});

test("a_beginning_that_failed_is_asked_for_again", async () => {
  const list = aList();
  list.show("a");
  list.question(0).fail();
  await list.is("failed");
  list.now.more();
  expect(list.question(1).after).toBeUndefined();
  list.question(1).answer("1");
  await list.shows("1");
});

test("pressing_twice_shows_a_part_once", async () => {
  const list = aList();
  list.show("a");
  list.question(0).answerWithMore("1");
  await list.is("ready");
  list.now.more();
  list.now.more();
  list.question(1).answer("2");
  list.question(2).answer("2");
  await list.shows("1", "2");
});

test("a_late_answer_to_another_list_is_left_out", async () => {
  const list = aList();
  list.show("a");
  list.show("b");
  expect(list.question(1).list).toBe("b");
  list.question(1).answer("of b");
  await list.shows("of b");
  list.question(0).answer("of a");
  await Promise.resolve();
  await list.shows("of b");
});

test("another_list_begins_with_nothing", async () => {
  const list = aList();
  list.show("a");
  list.question(0).answer("of a");
  await list.shows("of a");
  list.show("b");
  await list.shows();
  expect(list.now.state).toBe("loading");
});

test("loading_anew_keeps_what_is_there_until_the_answer_and_begins_at_the_beginning", async () => {
  const list = aList();
  list.show("a");
  list.question(0).answerWithMore("1");
  await list.is("ready");
  list.now.reload();
  await list.is("loading");
  expect(list.now.items).toEqual(["1"]);
  expect(list.question(1).after).toBeUndefined();
  list.question(1).answer("0", "1");
  await list.shows("0", "1");
});

test("what_is_removed_is_gone_without_a_question", async () => {
  const list = aList();
  list.show("a");
  list.question(0).answer("1", "2");
  await list.shows("1", "2");
  list.now.remove("1");
  await list.shows("2");
  expect(list.questions).toBe(1);
});
