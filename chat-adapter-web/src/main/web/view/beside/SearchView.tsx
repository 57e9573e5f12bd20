import { useChat } from "../../ui/app";
import { View } from "../people/View";
import { SearchForm } from "./SearchForm";
import { SearchResults } from "./SearchResults";
import { asked, isEnough, searchHash } from "./searchQuery";

/** Finds messages in one's rooms. What is asked for stands in the address. */
export function SearchView() {
  const { router, t } = useChat();
  const route = router.route.value;
  const search = asked(route.view === "search" ? route.query : new URLSearchParams());
  return (
    <View title={t("search")}>
      <SearchForm asked={search} onAsk={(next) => router.replace(searchHash(next))} />
      {isEnough(search.q) ? <SearchResults asked={search} /> : <p>{t("search.hint")}</p>}
    </View>
  );
}
