package org.hexachat.bootstrap.usecase;

import org.hexachat.application.port.in.administration.ListSentAttachmentsUseCase;
import org.hexachat.application.port.in.administration.ReadAnyAttachmentUseCase;
import org.hexachat.application.port.in.administration.ReadAnyRoomUseCase;
import org.hexachat.application.port.in.administration.SearchAllRoomsUseCase;
import org.hexachat.application.port.in.administration.ShowStorageUseCase;
import org.hexachat.application.port.out.AttachmentContents;
import org.hexachat.application.port.out.AttachmentRepository;
import org.hexachat.application.port.out.AuditLog;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.MessageRepository;
import org.hexachat.application.port.out.MessageSearch;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.port.out.SentAttachmentRepository;
import org.hexachat.application.port.out.StorageMeter;
import org.hexachat.application.service.administration.AuditedReading;
import org.hexachat.application.service.administration.ListSentAttachmentsService;
import org.hexachat.application.service.administration.ReadAnyAttachmentService;
import org.hexachat.application.service.administration.ReadAnyRoomService;
import org.hexachat.application.service.administration.SearchAllRoomsService;
import org.hexachat.application.service.administration.ShowStorageService;
import org.hexachat.application.service.message.MessageSurroundings;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.domain.storage.FilePlace;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What those see who run the server of what is in its rooms. */
@Configuration(proxyBeanMethods = false)
class OversightUseCases {

    @Bean
    AuditedReading auditedReading(AuditLog audit) {
        return new AuditedReading(audit);
    }

    @Bean
    SearchAllRoomsUseCase searchAllRooms(MessageSearch search, RateLimits limits, AuditedReading reading, Clock clock) {
        return new SearchAllRoomsService(search, limits, reading, clock);
    }

    @Bean
    ReadAnyRoomUseCase readAnyRoom(
            RoomAuthorization rooms,
            MessageRepository messages,
            MessageSurroundings surroundings,
            AuditedReading reading,
            Clock clock) {
        return new ReadAnyRoomService(rooms, messages, surroundings, reading, clock);
    }

    @Bean
    ReadAnyAttachmentUseCase readAnyAttachment(
            RoomAuthorization rooms,
            AttachmentRepository attachments,
            AttachmentContents contents,
            AuditedReading reading,
            Clock clock) {
        return new ReadAnyAttachmentService(rooms, attachments, contents, reading, clock);
    }

    @Bean
    ListSentAttachmentsUseCase listSentAttachments(SentAttachmentRepository attachments) {
        return new ListSentAttachmentsService(attachments);
    }

    /** The adapter that has the directory says where files go, and nobody else needs to know. */
    @Bean
    ShowStorageUseCase showStorage(
            StorageMeter meter, @Value("${chat.attachments.store.directory:}") String directory) {
        return new ShowStorageService(meter, directory.isEmpty() ? FilePlace.DATABASE : FilePlace.DIRECTORY);
    }
}
