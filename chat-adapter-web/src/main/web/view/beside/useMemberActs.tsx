import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { roomHash } from "../../state/route";
import { useChat } from "../../ui/app";
import { Confirm } from "../../ui/Confirm";
import type { MenuItem } from "../../ui/Menu";
import type { Member, Membership, Role } from "../../wire/model";
import { DirectDialog } from "./DirectDialog";
import { ModerationDialog } from "./ModerationDialog";
import { actsOn, type ModerationAct } from "./rights";

export interface MemberActs {
  items: readonly MenuItem[];
  /** The dialog that one of them has opened. */
  dialog: VNode | null;
}

/** What one can do with a member, by the role that one has. Of oneself, a moderator can step down. */
export function useMemberActs(own: Membership, role: Role, member: Member): MemberActs {
  const { chat, router, toasts, t } = useChat();
  const [open, setOpen] = useState<ModerationAct | "write" | "block">();
  const { user } = member;
  const close = () => setOpen(undefined);

  function write() {
    const known = chat.rooms.order
      .peek()
      .map((id) => chat.rooms.find(id)?.peek().room)
      .find((room) => room?.kind === "direct" && room.people.length === 2 && room.people.some((person) => person.id === user.id));
    if (known === undefined) {
      setOpen("write");
    } else {
      router.go(roomHash(known.id));
    }
  }

  async function block() {
    await chat.http.put(`/account/blocks/${user.id}`);
    // What they said before goes from view, too.
    void chat.current.peek()?.showNewest();
    toasts.info(t("block.done", { name: user.name }));
  }

  function dialog(): VNode | null {
    switch (open) {
      case undefined:
        return null;
      case "write":
        return <DirectDialog person={user} onClose={close} />;
      case "block":
        return (
          <Confirm title={`${t("block")}: ${user.name}`} action={t("block")} onConfirm={block} onClose={close}>
            {() => <p>{t("block.text")}</p>}
          </Confirm>
        );
      default:
        return <ModerationDialog room={own.room.id} person={user} act={open} onClose={close} />;
    }
  }

  const moderation = (acts: readonly ModerationAct[]) =>
    acts.map((act) => ({
      label: `${t(`mod.${act}`)}…`,
      action: () => setOpen(act),
      danger: act === "kick" || act === "ban" || act === "role:owner",
    }));
  if (user.id === chat.me.id) {
    return { items: moderation(role === "moderator" ? ["role:member"] : []), dialog: dialog() };
  }
  const private_: MenuItem[] = [
    { label: t("direct.write"), action: write },
    { label: `${t("block")}…`, action: () => setOpen("block") },
  ];
  return {
    items: [...private_, ...(own.room.kind === "room" ? moderation(actsOn(role, member.role, user.bot === true)) : [])],
    dialog: dialog(),
  };
}
