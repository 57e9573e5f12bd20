package org.hexachat.adapter.persistence.user;

import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.domain.user.Credentials;
import org.hexachat.domain.user.User;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.ReportingPolicy;

@Mapper(
        componentModel = MappingConstants.ComponentModel.SPRING,
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        uses = ColumnMapper.class)
interface UserRowMapper {

    @Mapping(target = "withEmail", ignore = true)
    User toUser(UserRow row);

    @Mapping(target = "user", source = "row")
    @Mapping(target = "password", source = "passwordHash")
    Credentials toCredentials(UserRow row);
}
