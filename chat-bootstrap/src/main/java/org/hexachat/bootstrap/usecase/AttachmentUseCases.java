package org.hexachat.bootstrap.usecase;

import org.hexachat.application.port.in.attachment.ReadAttachmentUseCase;
import org.hexachat.application.port.in.attachment.UploadAttachmentUseCase;
import org.hexachat.application.port.out.AttachmentContents;
import org.hexachat.application.port.out.AttachmentRepository;
import org.hexachat.application.port.out.BlockRepository;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.ContentInspector;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.port.out.ThumbnailMaker;
import org.hexachat.application.service.attachment.ReadAttachmentService;
import org.hexachat.application.service.attachment.UploadAttachmentService;
import org.hexachat.application.service.maintenance.AttachmentSweep;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.application.service.room.Speakers;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of files. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AttachmentProperties.class)
class AttachmentUseCases {

    @Bean
    UploadAttachmentUseCase uploadAttachment(
            RoomAuthorization rooms,
            Speakers speakers,
            AttachmentRepository attachments,
            AttachmentContents contents,
            ContentInspector inspector,
            ThumbnailMaker thumbnails,
            RateLimits rates,
            IdGenerator ids,
            Clock clock,
            AttachmentProperties properties) {
        return new UploadAttachmentService(
                rooms, speakers, attachments, contents, inspector, thumbnails, rates, ids, clock, properties.limits());
    }

    @Bean
    ReadAttachmentUseCase readAttachment(
            RoomAuthorization rooms,
            AttachmentRepository attachments,
            AttachmentContents contents,
            BlockRepository blocks) {
        return new ReadAttachmentService(rooms, attachments, contents, blocks);
    }

    @Bean
    AttachmentSweep attachmentSweep(
            AttachmentRepository attachments, AttachmentContents contents, AttachmentProperties properties) {
        return new AttachmentSweep(attachments, contents, properties.keptUnsent());
    }
}
