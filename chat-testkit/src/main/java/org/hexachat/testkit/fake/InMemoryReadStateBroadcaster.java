package org.hexachat.testkit.fake;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hexachat.application.port.out.ReadStateBroadcaster;
import org.hexachat.domain.readstate.ReadState;
import org.hexachat.domain.user.UserId;
import org.hexachat.testkit.contract.PersonalWire;

/** Tells those who are connected in memory. */
public final class InMemoryReadStateBroadcaster implements ReadStateBroadcaster, PersonalWire {
    private final Map<UserId, List<Listening>> ears = new ConcurrentHashMap<>();

    @Override
    public void broadcast(UserId user, ReadState state) {
        ears.getOrDefault(user, List.of()).forEach(ear -> ear.states.add(state));
    }

    @Override
    public ReadStateBroadcaster broadcaster() {
        return this;
    }

    @Override
    public Ear connect(UserId user) {
        Listening ear = new Listening(user);
        ears.computeIfAbsent(user, id -> new CopyOnWriteArrayList<>()).add(ear);
        return ear;
    }

    @Override
    public Ear connectButNeverRead(UserId user) {
        return connect(user);
    }

    private final class Listening implements Ear {
        final UserId user;
        final List<ReadState> states = new CopyOnWriteArrayList<>();

        Listening(UserId user) {
            this.user = user;
        }

        @Override
        public List<ReadState> heard() {
            return List.copyOf(states);
        }

        @Override
        public void leave() {
            ears.getOrDefault(user, List.of()).remove(this);
        }
    }
}
