package org.hexachat.application.port.in.user;

import java.util.List;
import java.util.stream.Stream;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.block.Block;
import org.hexachat.domain.bot.Bot;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.push.PushSubscription;
import org.hexachat.domain.readstate.RoomOverview;
import org.hexachat.domain.room.Membership;
import org.hexachat.domain.session.Session;
import org.hexachat.domain.user.User;

/** Take one's own account with all that belongs to it. */
@FunctionalInterface
public interface ExportAccountUseCase {

    /**
     * The account, its sessions without what opens them, the browsers that are told of messages, its bots without what opens them, whom it blocks,
     * the rooms that it is a member of and what it has read there, everything that it said in any room, and the end. Read piece by piece while the
     * answer is, so that its length takes time and no memory; what happens meanwhile may be in it or not.
     *
     * @return an answer to be read once; reading it can throw {@code storage.unavailable}
     * @throws org.hexachat.domain.error.ChatException {@code token.invalid}; {@code limit.exceeded} for a second one too soon after the first
     */
    Stream<Line> export(Caller caller);

    /** A piece of an account. */
    sealed interface Line {

        /**
         * The account itself, which comes first.
         *
         * @param messages about how many messages follow, so a reader can tell how far it has come
         */
        record OfAccount(User user, long messages) implements Line {}

        /** Where it is logged in. */
        record OfSessions(List<Session> sessions) implements Line {}

        /** A browser that is told of messages. */
        record OfPushSubscription(PushSubscription subscription) implements Line {}

        /** A bot of its owner. */
        record OfBot(Bot bot) implements Line {}

        /** Somebody whom it blocks. */
        record OfBlock(Block block) implements Line {}

        /** A room that it is a member of. */
        record OfRoom(RoomOverview room, Membership membership) implements Line {}

        /** Something that it said, also when it was deleted. */
        record OfMessage(Message message) implements Line {}

        /** That all of it was told, and how much that was. */
        record End(long rooms, long messages) implements Line {}
    }
}
