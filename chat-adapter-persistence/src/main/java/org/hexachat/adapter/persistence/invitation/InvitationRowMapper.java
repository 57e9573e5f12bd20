package org.hexachat.adapter.persistence.invitation;

import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.domain.invitation.Invitation;
import org.hexachat.domain.invitation.InvitationId;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.ReportingPolicy;

@Mapper(
        componentModel = MappingConstants.ComponentModel.SPRING,
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        uses = ColumnMapper.class,
        imports = InvitationId.class)
interface InvitationRowMapper {

    @Mapping(target = "id", expression = "java(new InvitationId(row.id()))")
    @Mapping(target = "room", source = "roomId")
    @Mapping(target = "by", expression = "java(columnMapper.actor(row.createdBy(), row.createdByName()))")
    Invitation toInvitation(InvitationRow row);
}
