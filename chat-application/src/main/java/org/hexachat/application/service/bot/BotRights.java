package org.hexachat.application.service.bot;

import static org.hexachat.domain.bot.BotScope.MESSAGES_READ;
import static org.hexachat.domain.bot.BotScope.MESSAGES_WRITE;
import static org.hexachat.domain.bot.BotScope.REACTIONS_WRITE;
import static org.hexachat.domain.bot.BotScope.ROOMS_JOIN;
import static org.hexachat.domain.bot.BotScope.ROOMS_READ;

import java.util.Map;
import java.util.Set;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.attachment.ReadAttachmentUseCase;
import org.hexachat.application.port.in.attachment.UploadAttachmentUseCase;
import org.hexachat.application.port.in.block.ReadBlocksUseCase;
import org.hexachat.application.port.in.invitation.AcceptInvitationUseCase;
import org.hexachat.application.port.in.invitation.ShowInvitationUseCase;
import org.hexachat.application.port.in.message.AddReactionUseCase;
import org.hexachat.application.port.in.message.DeleteMessageUseCase;
import org.hexachat.application.port.in.message.EditMessageUseCase;
import org.hexachat.application.port.in.message.FollowThreadUseCase;
import org.hexachat.application.port.in.message.LatestMessagesUseCase;
import org.hexachat.application.port.in.message.ListFormerTextsUseCase;
import org.hexachat.application.port.in.message.ListReactionsUseCase;
import org.hexachat.application.port.in.message.ListRepliesUseCase;
import org.hexachat.application.port.in.message.MessageHistoryUseCase;
import org.hexachat.application.port.in.message.RemoveReactionUseCase;
import org.hexachat.application.port.in.message.SendMessageUseCase;
import org.hexachat.application.port.in.message.ShowMessageUseCase;
import org.hexachat.application.port.in.message.SubscribeUseCase;
import org.hexachat.application.port.in.room.ChangeNotificationsUseCase;
import org.hexachat.application.port.in.room.ConfirmMemberUseCase;
import org.hexachat.application.port.in.room.ConfirmSpeakerUseCase;
import org.hexachat.application.port.in.room.EnterRoomUseCase;
import org.hexachat.application.port.in.room.FindRoomUseCase;
import org.hexachat.application.port.in.room.JoinRoomUseCase;
import org.hexachat.application.port.in.room.LeaveRoomUseCase;
import org.hexachat.application.port.in.room.ListMembersUseCase;
import org.hexachat.application.port.in.room.ListOwnRoomsUseCase;
import org.hexachat.application.port.in.room.ListRoomsUseCase;
import org.hexachat.application.port.in.room.MarkReadUseCase;
import org.hexachat.application.port.in.room.ShowRetentionUseCase;
import org.hexachat.application.port.in.search.SearchMessagesUseCase;
import org.hexachat.application.port.in.session.ConfirmSessionUseCase;
import org.hexachat.application.port.in.user.FindUserUseCase;
import org.hexachat.domain.bot.BotScope;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;

/**
 * The one table of what bots may do. A use case that is not in it is for people alone, so what is new is closed to bots until somebody
 * opens it.
 */
public final class BotRights {

    /** For what every bot needs to do anything at all. */
    private static final Set<BotScope> EVERY_BOT = Set.of(BotScope.values());

    /** Which of these scopes opens a use case: one is enough. */
    private static final Map<Class<?>, Set<BotScope>> OPENED_BY = Map.ofEntries(
            Map.entry(ConfirmSessionUseCase.class, EVERY_BOT),
            Map.entry(FindUserUseCase.class, EVERY_BOT),
            Map.entry(FindRoomUseCase.class, EVERY_BOT),
            Map.entry(ReadBlocksUseCase.class, EVERY_BOT),
            Map.entry(ConfirmMemberUseCase.class, EVERY_BOT),
            Map.entry(ListRoomsUseCase.class, Set.of(ROOMS_READ)),
            Map.entry(ListOwnRoomsUseCase.class, Set.of(ROOMS_READ)),
            Map.entry(ListMembersUseCase.class, Set.of(ROOMS_READ)),
            Map.entry(ShowRetentionUseCase.class, Set.of(ROOMS_READ)),
            Map.entry(JoinRoomUseCase.class, Set.of(ROOMS_JOIN)),
            Map.entry(LeaveRoomUseCase.class, Set.of(ROOMS_JOIN)),
            Map.entry(ShowInvitationUseCase.class, Set.of(ROOMS_JOIN)),
            Map.entry(AcceptInvitationUseCase.class, Set.of(ROOMS_JOIN)),
            Map.entry(EnterRoomUseCase.class, Set.of(MESSAGES_READ)),
            Map.entry(SubscribeUseCase.class, Set.of(MESSAGES_READ)),
            Map.entry(LatestMessagesUseCase.class, Set.of(MESSAGES_READ)),
            Map.entry(MessageHistoryUseCase.class, Set.of(MESSAGES_READ)),
            Map.entry(ShowMessageUseCase.class, Set.of(MESSAGES_READ)),
            Map.entry(ListRepliesUseCase.class, Set.of(MESSAGES_READ)),
            Map.entry(ListFormerTextsUseCase.class, Set.of(MESSAGES_READ)),
            Map.entry(ListReactionsUseCase.class, Set.of(MESSAGES_READ)),
            Map.entry(SearchMessagesUseCase.class, Set.of(MESSAGES_READ)),
            Map.entry(FollowThreadUseCase.class, Set.of(MESSAGES_READ)),
            Map.entry(MarkReadUseCase.class, Set.of(MESSAGES_READ)),
            Map.entry(ChangeNotificationsUseCase.class, Set.of(MESSAGES_READ)),
            Map.entry(ReadAttachmentUseCase.class, Set.of(MESSAGES_READ)),
            Map.entry(UploadAttachmentUseCase.class, Set.of(MESSAGES_WRITE)),
            Map.entry(SendMessageUseCase.class, Set.of(MESSAGES_WRITE)),
            Map.entry(EditMessageUseCase.class, Set.of(MESSAGES_WRITE)),
            Map.entry(DeleteMessageUseCase.class, Set.of(MESSAGES_WRITE)),
            Map.entry(ConfirmSpeakerUseCase.class, Set.of(MESSAGES_WRITE)),
            Map.entry(AddReactionUseCase.class, Set.of(REACTIONS_WRITE)),
            Map.entry(RemoveReactionUseCase.class, Set.of(REACTIONS_WRITE)));

    /** Whether some bots may do this. */
    public boolean areGiven(Class<?> useCase) {
        return OPENED_BY.containsKey(useCase);
    }

    /**
     * Lets people do everything, and bots what their scopes open.
     *
     * @throws ChatException {@code bot.scope_missing}; {@code bot.forbidden} for what no scope opens
     */
    public void demand(Caller caller, Class<?> useCase) {
        if (!caller.id().isBot()) {
            return;
        }
        Set<BotScope> opening = OPENED_BY.getOrDefault(useCase, Set.of());
        if (opening.isEmpty()) {
            throw new ChatException(ErrorCode.BOT_FORBIDDEN);
        }
        if (opening.stream().noneMatch(caller.scopes()::contains)) {
            throw new ChatException(
                    ErrorCode.BOT_SCOPE_MISSING, opening.iterator().next().code());
        }
    }
}
