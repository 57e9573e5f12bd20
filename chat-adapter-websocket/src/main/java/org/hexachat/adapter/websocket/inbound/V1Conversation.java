package org.hexachat.adapter.websocket.inbound;

import java.util.Optional;
import java.util.function.Supplier;
import org.hexachat.adapter.websocket.outbound.ClientConnection;
import org.hexachat.adapter.websocket.outbound.Closing;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.limit.ThrottleUseCase;
import org.hexachat.application.port.in.message.AddReactionUseCase;
import org.hexachat.application.port.in.message.DeleteMessageUseCase;
import org.hexachat.application.port.in.message.EditMessageUseCase;
import org.hexachat.application.port.in.message.RemoveReactionUseCase;
import org.hexachat.application.port.in.message.SendMessageUseCase;
import org.hexachat.application.port.in.room.MarkReadUseCase;
import org.hexachat.application.port.in.session.ConfirmSessionUseCase;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.readstate.ReadState;

/** What one peer says over v1. Messages are sent one after the other without waiting; answers to them keep that order. */
final class V1Conversation implements Conversation {

    /** What all conversations share. */
    record Tools(
            V1FrameReader reader, V1Words words, Subscriptions subscriptions, Company company, UseCases useCases) {}

    /** What this asks. */
    record UseCases(
            ConfirmSessionUseCase sessions,
            SendMessageUseCase messages,
            EditMessageUseCase edits,
            DeleteMessageUseCase deletions,
            AddReactionUseCase reactions,
            RemoveReactionUseCase unreactions,
            MarkReadUseCase readMarkers,
            ThrottleUseCase throttle) {}

    private final ClientConnection connection;
    private final Language language;
    private final Tools tools;
    private final Answers answers;
    private final Offences offences;
    private boolean confirmed;

    V1Conversation(ClientConnection connection, Language language, Tools tools) {
        this.connection = connection;
        this.language = language;
        this.tools = tools;
        this.answers = new Answers(connection);
        this.offences = new Offences(connection);
    }

    @Override
    public void begin() {
        connection.send(tools.words().hello(connection.caller()));
    }

    @Override
    public void hear(String frame) throws InterruptedException {
        Answers.Answer answer = answers.next();
        Optional<String> id = Optional.empty();
        try {
            tools.useCases().throttle().spend(Limit.FRAME, new LimitSubject.OfUser(caller().id()));
            FrameFields fields = tools.reader().open(frame);
            id = tools.reader().idOf(fields);
            grant(tools.reader().read(fields), answer);
        } catch (ChatException refused) {
            refuse(answer, id, refused);
        }
    }

    @Override
    public void end() {
        answers.end();
    }

    private void grant(ClientFrame request, Answers.Answer answer) throws InterruptedException {
        switch (request) {
            case ClientFrame.Subscribe subscribe -> {
                answer.omit();
                subscribe(subscribe);
            }
            case ClientFrame.Unsubscribe unsubscribe -> {
                answer.omit();
                tools.subscriptions().end(connection, unsubscribe.room());
                connection.send(tools.words().unsubscribed(unsubscribe));
            }
            case ClientFrame.Send send -> send(send, answer);
            case ClientFrame.Edit(var id, var room, var message, var text) ->
                answer.give(changed(
                        id,
                        () -> tools.useCases()
                                .edits()
                                .edit(new EditMessageUseCase.Command(caller(), room, message, text))));
            case ClientFrame.Delete(var id, var room, var message) ->
                answer.give(changed(
                        id,
                        () -> tools.useCases()
                                .deletions()
                                .delete(new DeleteMessageUseCase.Command(caller(), room, message))));
            case ClientFrame.React(var id, var room, var message, var emoji) ->
                answer.give(changed(
                        id,
                        () -> tools.useCases()
                                .reactions()
                                .add(new AddReactionUseCase.Command(caller(), room, message, emoji))));
            case ClientFrame.Unreact(var id, var room, var message, var emoji) ->
                answer.give(changed(
                        id,
                        () -> tools.useCases()
                                .unreactions()
                                .remove(new RemoveReactionUseCase.Command(caller(), room, message, emoji))));
            case ClientFrame.Read(var id, var room, var position) -> {
                confirm();
                ReadState state =
                        tools.useCases().readMarkers().mark(new MarkReadUseCase.Command(caller(), room, position));
                answer.give(tools.words().readState(id, state));
            }
            case ClientFrame.Typing(var room) -> {
                confirm();
                tools.company().type(connection, room);
                answer.omit();
            }
            case ClientFrame.Turn(var away) -> {
                confirm();
                tools.company().turn(connection, away);
                answer.omit();
            }
            case ClientFrame.WatchPresence watch -> {
                confirm();
                tools.company().watch(connection, watch);
                answer.omit();
            }
            case ClientFrame.UnwatchPresence unwatch -> {
                tools.company().unwatch(connection, unwatch);
                answer.omit();
            }
            case ClientFrame.Ping ping -> answer.give(tools.words().pong(ping.id()));
        }
    }

    /**
     * What is said of subscriptions goes out at once, since it must stand where it belongs among the events, whatever messages
     * are still unanswered: a client that stops and begins anew hears of both in this order.
     */
    private void subscribe(ClientFrame.Subscribe subscribe) throws InterruptedException {
        try {
            tools.subscriptions().begin(connection, subscribe);
            confirmed = true;
        } catch (ChatException refused) {
            connection.send(tools.words().refusal(Optional.of(subscribe.id()), refused, language));
            suffer(refused);
        }
    }

    private void send(ClientFrame.Send send, Answers.Answer answer) {
        confirm();
        var _ = tools.useCases()
                .messages()
                .send(new SendMessageUseCase.Command(
                        caller(), send.room(), send.text(), send.clientId(), send.replyTo(), send.attachments()))
                .whenComplete((event, failure) -> {
                    if (failure == null) {
                        answer.give(tools.words().accepted(send.id(), event));
                    } else {
                        refuse(answer, Optional.of(send.id()), Failures.refusal(failure));
                    }
                });
    }

    private byte[] changed(String id, Supplier<RoomEvent> change) {
        confirm();
        return tools.words().accepted(id, change.get());
    }

    /** A session that ended after the handshake looked at it, and before the connection could be found, is noticed here. */
    private void confirm() {
        if (!confirmed) {
            tools.useCases().sessions().confirm(caller());
            confirmed = true;
        }
    }

    private void refuse(Answers.Answer answer, Optional<String> id, ChatException refused) {
        answer.give(tools.words().refusal(id, refused, language));
        suffer(refused);
    }

    private void suffer(ChatException refused) {
        offences.note(refused);
        if (refused.code() == ErrorCode.TOKEN_INVALID) {
            connection.close(Closing.SESSION_ENDED);
        }
    }

    private Caller caller() {
        return connection.caller();
    }
}
