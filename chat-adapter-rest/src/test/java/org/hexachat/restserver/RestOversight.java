package org.hexachat.restserver;

import org.hexachat.application.port.in.administration.ListSentAttachmentsUseCase;
import org.hexachat.application.port.in.administration.ReadAnyAttachmentUseCase;
import org.hexachat.application.port.in.administration.ReadAnyRoomUseCase;
import org.hexachat.application.port.in.administration.SearchAllRoomsUseCase;
import org.hexachat.application.port.in.administration.ShowStorageUseCase;
import org.hexachat.application.service.administration.AuditedReading;
import org.hexachat.application.service.administration.ListSentAttachmentsService;
import org.hexachat.application.service.administration.ReadAnyAttachmentService;
import org.hexachat.application.service.administration.ReadAnyRoomService;
import org.hexachat.application.service.administration.SearchAllRoomsService;
import org.hexachat.application.service.administration.ShowStorageService;
import org.hexachat.application.service.message.MessageSurroundings;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.domain.storage.FilePlace;
import org.hexachat.testkit.fake.FakeRateLimits;
import org.hexachat.testkit.fake.InMemoryStorage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What those see of the server in memory who run it. */
@Configuration(proxyBeanMethods = false)
class RestOversight {
    private final RestServer server;
    private final InMemoryStorage storage;

    RestOversight(RestServer server) {
        this.server = server;
        this.storage = server.storage();
    }

    @Bean
    SearchAllRoomsUseCase searchAllRooms() {
        return new SearchAllRoomsService(storage.search(), FakeRateLimits.unlimited(), reading(), server.clock);
    }

    @Bean
    ReadAnyRoomUseCase readAnyRoom() {
        return new ReadAnyRoomService(
                new RoomAuthorization(storage.rooms(), storage.memberships()),
                storage.messages(),
                new MessageSurroundings(storage.reactions(), storage.threads(), storage.blocks()),
                reading(),
                server.clock);
    }

    @Bean
    ReadAnyAttachmentUseCase readAnyAttachment() {
        return new ReadAnyAttachmentService(
                new RoomAuthorization(storage.rooms(), storage.memberships()),
                storage.attachments(),
                storage.attachmentContents(),
                reading(),
                server.clock);
    }

    @Bean
    ListSentAttachmentsUseCase listSentAttachments() {
        return new ListSentAttachmentsService(storage.sentAttachments());
    }

    @Bean
    ShowStorageUseCase showStorage() {
        return new ShowStorageService(storage.meter(), FilePlace.DIRECTORY);
    }

    private AuditedReading reading() {
        return new AuditedReading(storage.audit());
    }
}
