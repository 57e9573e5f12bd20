package org.hexachat.bootstrap.maintenance;

import org.hexachat.application.port.in.maintenance.IndexMessagesUseCase;
import org.hexachat.application.port.in.maintenance.TidyUpUseCase;
import org.hexachat.application.port.in.room.ShowRetentionUseCase;
import org.hexachat.application.port.out.BotRepository;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.InvitationRepository;
import org.hexachat.application.port.out.JobRepository;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.MessageSearch;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.TicketRepository;
import org.hexachat.application.service.maintenance.AttachmentSweep;
import org.hexachat.application.service.maintenance.IndexMessagesService;
import org.hexachat.application.service.maintenance.TidyUpService;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.application.service.room.ShowRetentionService;
import org.hexachat.application.service.settings.CurrentSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of maintenance. */
@Configuration(proxyBeanMethods = false)
class Maintenance {

    @Bean
    TidyUpUseCase tidyUp(
            RoomLog log,
            JobRepository jobs,
            IdGenerator ids,
            TicketRepository tickets,
            InvitationRepository invitations,
            AttachmentSweep files,
            BotRepository bots,
            LiveConnections connections,
            TidyUpProperties properties,
            CurrentSettings settings,
            RoomEventBroadcaster broadcaster,
            Clock clock) {
        return new TidyUpService(
                log,
                jobs,
                ids,
                tickets,
                invitations,
                files,
                bots,
                connections,
                properties.kept(),
                settings,
                broadcaster,
                clock);
    }

    @Bean
    ShowRetentionUseCase showRetention(RoomAuthorization rooms, CurrentSettings settings) {
        return new ShowRetentionService(rooms, settings);
    }

    @Bean
    IndexMessagesUseCase indexMessages(MessageSearch search) {
        return new IndexMessagesService(search);
    }
}
