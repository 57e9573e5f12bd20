package org.hexachat.adapter.websocket;

import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aRoomNamed;
import static org.hexachat.testkit.fixture.Samples.aUser;
import static org.hexachat.testkit.fixture.Samples.anyPasswordHash;
import static org.hexachat.testkit.fixture.Samples.anyRoomName;
import static org.hexachat.testkit.fixture.Samples.anySessionId;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.hexachat.adapter.websocket.docs.AsyncApiDocument;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.message.SendMessageUseCase;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.session.Session;
import org.hexachat.domain.session.SessionToken;
import org.hexachat.domain.user.User;
import org.hexachat.testkit.fake.FakeTokenIssuer;
import org.hexachat.testkit.fake.InMemoryStorage;
import org.hexachat.testkit.websocket.Dial;
import org.hexachat.testkit.websocket.RawWebSocket;
import org.hexachat.testkit.websocket.Transcript;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A real server with real sockets over a store in memory. */
final class ChatServer implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final InMemoryStorage storage;
    private final FakeTokenIssuer tokens = new FakeTokenIssuer();

    private ChatServer(String... properties) {
        context = new SpringApplicationBuilder(ChatServerConfiguration.class)
                .properties("server.port=0", "spring.threads.virtual.enabled=true", "spring.main.banner-mode=off")
                .properties(properties)
                .run();
        storage = context.getBean(InMemoryStorage.class);
    }

    static ChatServer start(String... properties) {
        return new ChatServer(properties);
    }

    int port() {
        return ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    }

    InMemoryStorage storage() {
        return storage;
    }

    LiveConnections connections() {
        return context.getBean(LiveConnections.class);
    }

    Switch storeSwitch() {
        return context.getBean(Switch.class);
    }

    Room aRoom() {
        return aRoomCalled(anyRoomName().value());
    }

    Room aRoomCalled(String name) {
        Room room = aRoomNamed(name, aStranger().user());
        storage.log().create(room, Optional.empty());
        return room;
    }

    /** Somebody who is logged in and in no room. */
    Guest aStranger() {
        User user = aUser();
        storage.users().add(user, anyPasswordHash());
        SessionToken token = tokens.issue();
        Instant now = Instant.now();
        Session session = new Session(anySessionId(), user.id(), tokens.hash(token), now, now);
        storage.sessions().add(session);
        return new Guest(user, session, token);
    }

    Guest aMemberOf(Room room) {
        Guest guest = aStranger();
        storage.log().append(aJoin(room, guest.user()));
        return guest;
    }

    void post(Room room, Guest author, String text) {
        context.getBean(SendMessageUseCase.class)
                .send(new SendMessageUseCase.Command(author.caller(), room.id(), text, Optional.empty()))
                .toCompletableFuture()
                .join();
    }

    /** What changes something, as another front would. */
    <T> T useCase(Class<T> type) {
        return context.getBean(type);
    }

    Dial dialV1(Guest guest) {
        return Dial.to(port(), "/ws/v1")
                .with("Sec-WebSocket-Protocol", "chat.v1")
                .with("Authorization", "Bearer " + guest.token().value());
    }

    Dial dial(Room room, Guest guest) {
        return Dial.to(port(), path(room) + "/?token=" + guest.token().value());
    }

    String path(Room room) {
        return "/ws/chat/" + URLEncoder.encode(room.name().value(), StandardCharsets.UTF_8);
    }

    Visit visit(Room room, Guest guest) {
        return visit(dial(room, guest));
    }

    Visit visit(Dial dial) {
        Transcript transcript = new Transcript();
        String operation = dial.target().startsWith("/ws/v1") ? "sendV1" : "sendClassic";
        return new Visit(RawWebSocket.open(dial, transcript), transcript, operation);
    }

    @Override
    public void close() {
        SpringApplication.exit(context);
    }

    record Guest(User user, Session session, SessionToken token) {

        Caller caller() {
            return new Caller(user.id(), user.username(), false, session.id());
        }
    }

    /**
     * An open socket and what came through it, all of which has to be in the document.
     *
     * @param operation what the document calls the server's side
     */
    record Visit(RawWebSocket socket, Transcript transcript, String operation) implements AutoCloseable {

        private static final AsyncApiDocument DOCUMENT = AsyncApiDocument.served();

        int status() {
            return socket.answer().status();
        }

        @Override
        public void close() {
            socket.close();
            transcript.texts().stream()
                    .flatMap(String::lines)
                    .distinct()
                    .limit(500)
                    .forEach(frame -> DOCUMENT.check(operation, frame));
        }
    }
}
