package org.hexachat.adapter.websocket.inbound;

import java.util.Optional;
import org.hexachat.adapter.websocket.outbound.ClassicFrames;
import org.hexachat.adapter.websocket.outbound.ClientConnection;
import org.hexachat.adapter.websocket.wire.ErrorFrame;
import org.hexachat.application.port.in.limit.ThrottleUseCase;
import org.hexachat.application.port.in.message.SendMessageUseCase;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.hexachat.domain.room.RoomId;
import org.jspecify.annotations.Nullable;

/** What one peer says on the classic socket: messages to one room, of which none waits for the one before. */
final class ClassicConversation implements Conversation {

    /** What all conversations share. */
    record Tools(
            ClassicFrameReader reader, SendMessageUseCase messages, ThrottleUseCase throttle, ClassicFrames frames) {}

    private final ClientConnection connection;
    private final RoomId room;
    private final Language language;
    private final Tools tools;
    private final Answers answers;
    private final Offences offences;

    ClassicConversation(ClientConnection connection, RoomId room, Language language, Tools tools) {
        this.connection = connection;
        this.room = room;
        this.language = language;
        this.tools = tools;
        this.answers = new Answers(connection);
        this.offences = new Offences(connection);
    }

    @Override
    public void begin() {}

    @Override
    public void hear(String frame) throws InterruptedException {
        Answers.Answer answer = answers.next();
        try {
            tools.throttle()
                    .spend(
                            Limit.FRAME,
                            new LimitSubject.OfUser(connection.caller().id()));
            String text = tools.reader().read(frame);
            var _ = tools.messages()
                    .send(new SendMessageUseCase.Command(connection.caller(), room, text, Optional.empty()))
                    .whenComplete((_, failure) -> settle(answer, failure));
        } catch (ChatException refused) {
            refuse(answer, refused);
        }
    }

    @Override
    public void end() {
        answers.end();
    }

    private void settle(Answers.Answer answer, @Nullable Throwable failure) {
        if (failure == null) {
            answer.omit();
        } else {
            refuse(answer, Failures.refusal(failure));
        }
    }

    private void refuse(Answers.Answer answer, ChatException refused) {
        if (refused.code() == ErrorCode.INPUT_BLANK) {
            answer.omit();
            return;
        }
        answer.give(tools.frames().encode(ErrorFrame.of(refused.code().code(), language.sentence(refused.refusal()))));
        offences.note(refused);
    }
}
