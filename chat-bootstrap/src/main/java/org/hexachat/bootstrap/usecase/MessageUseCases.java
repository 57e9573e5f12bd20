package org.hexachat.bootstrap.usecase;

import org.hexachat.application.port.in.administration.ListRoomExportsUseCase;
import org.hexachat.application.port.in.message.AddReactionUseCase;
import org.hexachat.application.port.in.message.DeleteMessageUseCase;
import org.hexachat.application.port.in.message.EditMessageUseCase;
import org.hexachat.application.port.in.message.ExportRoomUseCase;
import org.hexachat.application.port.in.message.FollowThreadUseCase;
import org.hexachat.application.port.in.message.LatestMessagesUseCase;
import org.hexachat.application.port.in.message.ListFormerTextsUseCase;
import org.hexachat.application.port.in.message.ListReactionsUseCase;
import org.hexachat.application.port.in.message.ListRepliesUseCase;
import org.hexachat.application.port.in.message.MessageHistoryUseCase;
import org.hexachat.application.port.in.message.ReadRoomLogUseCase;
import org.hexachat.application.port.in.message.RemoveReactionUseCase;
import org.hexachat.application.port.in.message.SendMessageUseCase;
import org.hexachat.application.port.in.message.ShowMessageUseCase;
import org.hexachat.application.port.in.message.SubscribeUseCase;
import org.hexachat.application.port.out.AttachmentContents;
import org.hexachat.application.port.out.AuditLog;
import org.hexachat.application.port.out.BlockRepository;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.FormerTextRepository;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.MembershipRepository;
import org.hexachat.application.port.out.MessageRepository;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.port.out.ReactionRepository;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.SessionRepository;
import org.hexachat.application.port.out.ThreadRepository;
import org.hexachat.application.service.message.AddReactionService;
import org.hexachat.application.service.message.DeleteMessageService;
import org.hexachat.application.service.message.EditMessageService;
import org.hexachat.application.service.message.ExportRoomService;
import org.hexachat.application.service.message.ExportedFiles;
import org.hexachat.application.service.message.FollowThreadService;
import org.hexachat.application.service.message.LatestMessagesService;
import org.hexachat.application.service.message.ListFormerTextsService;
import org.hexachat.application.service.message.ListReactionsService;
import org.hexachat.application.service.message.ListRepliesService;
import org.hexachat.application.service.message.ListRoomExportsService;
import org.hexachat.application.service.message.MessageChange;
import org.hexachat.application.service.message.MessageHistoryService;
import org.hexachat.application.service.message.MessageSurroundings;
import org.hexachat.application.service.message.ReactionChange;
import org.hexachat.application.service.message.ReadRoomLogService;
import org.hexachat.application.service.message.RemoveReactionService;
import org.hexachat.application.service.message.RoomExports;
import org.hexachat.application.service.message.SendMessageService;
import org.hexachat.application.service.message.ShowMessageService;
import org.hexachat.application.service.message.SubscribeService;
import org.hexachat.application.service.message.ThreadEntrance;
import org.hexachat.application.service.room.RoomAct;
import org.hexachat.application.service.room.RoomAuthorization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of messages. */
@Configuration(proxyBeanMethods = false)
class MessageUseCases {

    @Bean
    SendMessageUseCase sendMessage(
            RoomLog log, RoomEventBroadcaster broadcaster, RateLimits limits, IdGenerator ids, Clock clock) {
        return new SendMessageService(log, broadcaster, limits, ids, clock);
    }

    @Bean
    MessageChange messageChange(RoomAuthorization rooms, MessageRepository messages, RoomAct act, RateLimits limits) {
        return new MessageChange(rooms, messages, act, limits);
    }

    @Bean
    EditMessageUseCase editMessage(MessageChange change) {
        return new EditMessageService(change);
    }

    @Bean
    DeleteMessageUseCase deleteMessage(MessageChange change) {
        return new DeleteMessageService(change);
    }

    @Bean
    LatestMessagesUseCase latestMessages(
            SessionRepository sessions, MembershipRepository memberships, MessageRepository messages) {
        return new LatestMessagesService(sessions, memberships, messages);
    }

    @Bean
    ReactionChange reactionChange(RoomAct act, RateLimits limits) {
        return new ReactionChange(act, limits);
    }

    @Bean
    AddReactionUseCase addReaction(ReactionChange change) {
        return new AddReactionService(change);
    }

    @Bean
    RemoveReactionUseCase removeReaction(ReactionChange change) {
        return new RemoveReactionService(change);
    }

    @Bean
    ListReactionsUseCase listReactions(
            RoomAuthorization rooms, MessageRepository messages, ReactionRepository reactions) {
        return new ListReactionsService(rooms, messages, reactions);
    }

    @Bean
    MessageSurroundings messageSurroundings(
            ReactionRepository reactions, ThreadRepository threads, BlockRepository blocks) {
        return new MessageSurroundings(reactions, threads, blocks);
    }

    @Bean
    MessageHistoryUseCase messageHistory(
            RoomAuthorization rooms, MessageRepository messages, MessageSurroundings surroundings) {
        return new MessageHistoryService(rooms, messages, surroundings);
    }

    @Bean
    ShowMessageUseCase showMessage(
            RoomAuthorization rooms, MessageRepository messages, MessageSurroundings surroundings) {
        return new ShowMessageService(rooms, messages, surroundings);
    }

    @Bean
    ListFormerTextsUseCase listFormerTexts(
            RoomAuthorization rooms, MessageRepository messages, FormerTextRepository texts) {
        return new ListFormerTextsService(rooms, messages, texts);
    }

    @Bean
    ExportRoomUseCase exportRoom(
            RoomAuthorization rooms,
            MembershipRepository memberships,
            MessageRepository messages,
            MessageSurroundings surroundings,
            RoomLog log,
            AttachmentContents contents,
            RoomExports exports,
            RateLimits limits) {
        return new ExportRoomService(
                rooms, memberships, messages, surroundings, log, new ExportedFiles(contents), exports, limits);
    }

    @Bean
    RoomExports roomExports(AuditLog audit, Clock clock) {
        return new RoomExports(audit, clock);
    }

    @Bean
    ListRoomExportsUseCase listRoomExports(RoomExports exports) {
        return new ListRoomExportsService(exports);
    }

    @Bean
    ThreadEntrance threadEntrance(RoomAuthorization rooms, MessageRepository messages) {
        return new ThreadEntrance(rooms, messages);
    }

    @Bean
    ListRepliesUseCase listReplies(
            ThreadEntrance entrance, MessageRepository messages, MessageSurroundings surroundings) {
        return new ListRepliesService(entrance, messages, surroundings);
    }

    @Bean
    FollowThreadUseCase followThread(ThreadEntrance entrance, ThreadRepository threads) {
        return new FollowThreadService(entrance, threads);
    }

    @Bean
    SubscribeUseCase subscribe(RoomLog log, RoomAuthorization rooms) {
        return new SubscribeService(log, rooms);
    }

    @Bean
    ReadRoomLogUseCase readRoomLog(RoomLog log) {
        return new ReadRoomLogService(log);
    }
}
