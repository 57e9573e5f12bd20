package org.hexachat.domain.search;

import org.hexachat.domain.user.UserId;

/** In which rooms somebody looks for messages. */
public sealed interface SearchReach {

    /** Those that a user is a member of, without what is said by whom they block. */
    record OfMember(UserId member) implements SearchReach {}

    /** All but direct conversations, whoever is in them and whoever blocks whom. */
    record AllRooms() implements SearchReach {}
}
