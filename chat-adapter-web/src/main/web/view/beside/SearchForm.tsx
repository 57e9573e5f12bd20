import { useEffect, useRef } from "preact/hooks";
import { useApp } from "../../ui/app";
import { type Asked, FILTERS, type SearchOrder } from "./searchQuery";

/** Where a search is written, with what narrows it at hand. */
export function SearchForm({ asked, onAsk }: { asked: Asked; onAsk: (asked: Asked) => void }) {
  const { t } = useApp();
  const field = useRef<HTMLInputElement>(null);
  const order = useRef<HTMLSelectElement>(null);

  useEffect(() => {
    if (field.current !== null && field.current.value.trim() !== asked.q) {
      field.current.value = asked.q === "" ? "" : `${asked.q} `;
    }
    field.current?.focus();
  }, [asked.q]);

  function ask() {
    onAsk({ q: field.current?.value.trim() ?? "", sort: (order.current?.value ?? "time") as SearchOrder });
  }

  function add(filter: string) {
    if (field.current !== null) {
      field.current.value = `${field.current.value.trimEnd()} ${filter}`.trimStart();
      field.current.focus();
    }
  }

  return (
    <search>
      <form
        class="flex flex-col gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        <div class="flex gap-2">
          <input ref={field} type="search" class="input min-w-0 flex-1" aria-label={t("search.words")} maxLength={256} />
          <button type="submit" class="btn btn-primary">
            {t("search.action")}
          </button>
        </div>
        <div class="flex flex-wrap items-center gap-2">
          <span class="text-sm">{t("search.narrow")}</span>
          {FILTERS.map((filter) => (
            <button key={filter} type="button" class="btn btn-sm font-normal" onClick={() => add(filter)}>
              <code>{filter}</code> {t(`search.${filter}`)}
            </button>
          ))}
          <select ref={order} class="select select-sm ms-auto w-auto" aria-label={t("search.order")} onChange={ask}>
            <option value="time" selected={asked.sort === "time"}>
              {t("search.time")}
            </option>
            <option value="rank" selected={asked.sort === "rank"}>
              {t("search.rank")}
            </option>
          </select>
        </div>
      </form>
    </search>
  );
}
