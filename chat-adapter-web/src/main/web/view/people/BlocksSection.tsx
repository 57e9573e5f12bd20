import { problemOf } from "../../api/problem";
import { Avatar } from "../../ui/Avatar";
import { useApp } from "../../ui/app";
import { sentence } from "../../ui/Form";
import { PagedList } from "../../ui/PagedList";
import { usePages } from "../../ui/usePages";
import type { Block, Page } from "../../wire/model";
import { Section } from "./Section";

/** Whom one blocks, with a way to lift each block. */
export function BlocksSection() {
  const app = useApp();
  const { http, t } = app;
  const blocks = usePages((after) => http.get<Page<Block>>("/account/blocks", { after }), []);

  async function lift(block: Block) {
    try {
      await http.delete(`/account/blocks/${block.user.id}`);
      blocks.remove(block);
    } catch (thrown) {
      app.toasts.error(sentence(app, problemOf(thrown)));
    }
  }

  return (
    <Section title={t("account.blocks")}>
      <PagedList pages={blocks} label={t("account.blocks")} empty={t("account.blocks.none")} id={(block) => block.user.id}>
        {(block) => (
          <>
            <Avatar person={block.user} small />
            <span class="flex-1 wrap-anywhere">{block.user.name}</span>
            <button
              type="button"
              class="btn btn-sm"
              aria-label={`${t("account.blocks.lift")}: ${block.user.name}`}
              onClick={() => lift(block)}
            >
              {t("account.blocks.lift")}
            </button>
          </>
        )}
      </PagedList>
    </Section>
  );
}
