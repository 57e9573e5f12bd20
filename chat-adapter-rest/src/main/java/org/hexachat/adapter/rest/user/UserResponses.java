package org.hexachat.adapter.rest.user;

import java.util.Optional;
import java.util.UUID;
import org.hexachat.adapter.rest.user.wire.UserResponse;
import org.hexachat.domain.user.EmailAddress;
import org.hexachat.domain.user.User;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.ReportingPolicy;

/** Shows accounts. */
@Mapper(componentModel = MappingConstants.ComponentModel.SPRING, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface UserResponses {
    @Mapping(target = "id", source = "id.value")
    @Mapping(target = "username", source = "username.value")
    UserResponse of(User user);

    default String email(Optional<EmailAddress> address) {
        return address.map(EmailAddress::value).orElse("");
    }

    default String id(UUID id) {
        return id.toString();
    }
}
