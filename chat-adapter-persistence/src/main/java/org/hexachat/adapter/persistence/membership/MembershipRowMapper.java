package org.hexachat.adapter.persistence.membership;

import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.domain.room.Member;
import org.hexachat.domain.room.Membership;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.ReportingPolicy;

@Mapper(
        componentModel = MappingConstants.ComponentModel.SPRING,
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        uses = ColumnMapper.class)
interface MembershipRowMapper {

    @Mapping(target = "room", source = "roomId")
    @Mapping(target = "user", source = "userId")
    Membership toMembership(MembershipRow row);

    @Mapping(target = "user", expression = "java(columnMapper.actor(row.userId(), row.username()))")
    Member toMember(MemberRow row);
}
