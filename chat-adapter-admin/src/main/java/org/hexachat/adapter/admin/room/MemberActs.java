package org.hexachat.adapter.admin.room;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.hexachat.adapter.admin.security.CurrentAdministrator;
import org.hexachat.adapter.admin.shell.Act;
import org.hexachat.application.port.in.room.BanMemberUseCase;
import org.hexachat.application.port.in.room.ChangeRoleUseCase;
import org.hexachat.application.port.in.room.KickMemberUseCase;
import org.hexachat.application.port.in.room.MuteMemberUseCase;
import org.hexachat.domain.room.Member;
import org.hexachat.domain.room.Role;
import org.hexachat.domain.room.RoomId;

/** What can be done to a member. */
@org.springframework.stereotype.Component
final class MemberActs {

    private final ChangeRoleUseCase changeRole;
    private final KickMemberUseCase kick;
    private final BanMemberUseCase ban;
    private final MuteMemberUseCase mute;
    private final CurrentAdministrator administrator;

    MemberActs(
            ChangeRoleUseCase changeRole,
            KickMemberUseCase kick,
            BanMemberUseCase ban,
            MuteMemberUseCase mute,
            CurrentAdministrator administrator) {
        this.changeRole = changeRole;
        this.kick = kick;
        this.ban = ban;
        this.mute = mute;
        this.administrator = administrator;
    }

    private enum Kind {
        MAKE_OWNER,
        MAKE_MODERATOR,
        MAKE_MEMBER,
        KICK,
        MUTE,
        BAN;

        String key() {
            return "member." + name().toLowerCase(Locale.ROOT);
        }

        boolean isFor(Member member) {
            return switch (this) {
                case MAKE_OWNER ->
                    member.role() != Role.OWNER && !member.user().id().isBot();
                case MAKE_MODERATOR -> member.role() == Role.MEMBER;
                case MAKE_MEMBER -> member.role() == Role.MODERATOR;
                case KICK, MUTE, BAN -> member.role() != Role.OWNER;
            };
        }
    }

    /**
     * A choice of what can be done; doing it is asked once more.
     *
     * @param done is called after each that happened
     */
    Component menu(RoomId room, Member member, Runnable done) {
        Stream<Kind> possible = Arrays.stream(Kind.values()).filter(kind -> kind.isFor(member));
        Select<Kind> choice = new Select<>();
        choice.setItems(possible.toList());
        choice.setPlaceholder(translate("choose"));
        choice.setWidthFull();
        choice.setItemLabelGenerator(kind -> translate(kind.key()));
        choice.getElement()
                .setAttribute(
                        "aria-label", translate("acts.on", member.user().name().value()));
        choice.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                ask(chosen.getValue(), room, member, done);
                choice.clear();
            }
        });
        return choice;
    }

    private void ask(Kind kind, RoomId room, Member member, Runnable done) {
        String title = translate(kind.key());
        String means = translate(kind.key() + ".means", member.user().name().value());
        switch (kind) {
            case MAKE_OWNER, MAKE_MODERATOR, MAKE_MEMBER ->
                Act.confirm(title, means, () -> {
                    changeRole.change(new ChangeRoleUseCase.Command(
                            administrator.caller(), room, member.user().id(), role(kind)));
                    done.run();
                });
            case KICK ->
                Act.confirmWithReason(title, means, reason -> {
                    kick.kick(new KickMemberUseCase.Command(
                            administrator.caller(), room, member.user().id(), reason));
                    done.run();
                });
            case BAN ->
                Act.confirmWithReason(title, means, reason -> {
                    ban.ban(new BanMemberUseCase.Command(
                            administrator.caller(), room, member.user().id(), reason));
                    done.run();
                });
            case MUTE ->
                MuteForm.ask(title, means, (length, reason) -> {
                    mute.mute(new MuteMemberUseCase.Command(
                            administrator.caller(), room, member.user().id(), length, reason));
                    done.run();
                });
        }
    }

    private static Role role(Kind kind) {
        return switch (kind) {
            case MAKE_OWNER -> Role.OWNER;
            case MAKE_MODERATOR -> Role.MODERATOR;
            default -> Role.MEMBER;
        };
    }
}
