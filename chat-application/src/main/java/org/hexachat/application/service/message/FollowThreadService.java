package org.hexachat.application.service.message;

import org.hexachat.application.port.in.message.FollowThreadUseCase;
import org.hexachat.application.port.out.ThreadRepository;
import org.hexachat.domain.message.MessageId;

/** Notes who follows a thread. */
public final class FollowThreadService implements FollowThreadUseCase {

    private final ThreadEntrance entrance;
    private final ThreadRepository threads;

    public FollowThreadService(ThreadEntrance entrance, ThreadRepository threads) {
        this.entrance = entrance;
        this.threads = threads;
    }

    @Override
    public void follow(Command command) {
        MessageId thread = entrance.enter(command.caller(), command.room(), command.message());
        threads.follow(command.room(), thread, command.caller().id(), command.following());
    }
}
