package org.hexachat.restserver;

import org.hexachat.application.port.in.administration.ListRoomExportsUseCase;
import org.hexachat.application.port.in.message.ExportRoomUseCase;
import org.hexachat.application.port.in.session.RedeemTicketUseCase;
import org.hexachat.application.service.message.ExportRoomService;
import org.hexachat.application.service.message.ExportedFiles;
import org.hexachat.application.service.message.ListRoomExportsService;
import org.hexachat.application.service.message.MessageSurroundings;
import org.hexachat.application.service.message.RoomExports;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.application.service.session.RedeemTicketService;
import org.hexachat.testkit.fake.FakeRateLimits;
import org.hexachat.testkit.fake.InMemoryStorage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is taken along from the server in memory, and the tickets that open it. */
@Configuration(proxyBeanMethods = false)
class RestExports {
    private final RestServer server;
    private final InMemoryStorage storage;
    private final RoomExports exports;

    RestExports(RestServer server) {
        this.server = server;
        this.storage = server.storage();
        this.exports = new RoomExports(storage.audit(), server.clock);
    }

    @Bean
    ExportRoomUseCase exportRoom() {
        return new ExportRoomService(
                new RoomAuthorization(storage.rooms(), storage.memberships()),
                storage.memberships(),
                storage.messages(),
                new MessageSurroundings(storage.reactions(), storage.threads(), storage.blocks()),
                storage.log(),
                new ExportedFiles(storage.attachmentContents()),
                exports,
                FakeRateLimits.unlimited());
    }

    @Bean
    ListRoomExportsUseCase listRoomExports() {
        return new ListRoomExportsService(exports);
    }

    @Bean
    RedeemTicketUseCase redeemTicket() {
        return new RedeemTicketService(storage.tickets(), server.tokens, server.clock);
    }
}
