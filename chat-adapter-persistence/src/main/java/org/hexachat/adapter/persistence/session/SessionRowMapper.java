package org.hexachat.adapter.persistence.session;

import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.application.port.out.SessionRepository.OpenSession;
import org.hexachat.domain.session.Session;
import org.hexachat.domain.user.User;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.ReportingPolicy;

@Mapper(
        componentModel = MappingConstants.ComponentModel.SPRING,
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        uses = ColumnMapper.class)
interface SessionRowMapper {

    @Mapping(target = "session", source = "row")
    @Mapping(target = "user", source = "row")
    @Mapping(target = "grant", expression = "java(columnMapper.grant(row.botScopes(), row.botExpiresAt()))")
    OpenSession toOpenSession(SessionRow row);

    @Mapping(target = "user", source = "userId")
    Session toSession(SessionRow row);

    @Mapping(target = "user", source = "userId")
    Session toSession(OwnSessionRow row);

    @Mapping(target = "id", source = "userId")
    @Mapping(target = "createdAt", source = "userCreatedAt")
    @Mapping(target = "withEmail", ignore = true)
    User toUser(SessionRow row);
}
