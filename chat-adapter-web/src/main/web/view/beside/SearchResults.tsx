import { Problem, problemOf } from "../../api/problem";
import { useChat } from "../../ui/app";
import { PagedList } from "../../ui/PagedList";
import { usePages } from "../../ui/usePages";
import type { FoundMessage, Page } from "../../wire/model";
import { FoundLink } from "./FoundLink";
import type { Asked } from "./searchQuery";

/** What a search finds, part by part. */
export function SearchResults({ asked: { q, sort } }: { asked: Asked }) {
  const { chat, t } = useChat();
  const found = usePages<FoundMessage>(
    (before) => chat.http.get<Page<FoundMessage>>("/search", { q, sort, before }).catch(blamingWords),
    [q, sort],
  );
  return (
    <PagedList pages={found} label={t("search.found")} empty={t("search.none")} id={({ message }) => message.id}>
      {(one) => <FoundLink found={one} />}
    </PagedList>
  );
}

/** What is wrong with the words says more than that something is wrong. */
function blamingWords(thrown: unknown): never {
  const problem = problemOf(thrown);
  throw new Problem(problem.code, problem.about("q") ?? problem.message, problem.status, [], problem.retryAfter);
}
