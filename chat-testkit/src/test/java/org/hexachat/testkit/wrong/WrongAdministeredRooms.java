package org.hexachat.testkit.wrong;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.out.AdministeredRoomRepository;
import org.hexachat.domain.room.AdministeredRoom;
import org.hexachat.domain.room.AdministeredRoomQuery;
import org.hexachat.domain.room.JoinedRoom;
import org.hexachat.domain.room.Role;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomOrder;
import org.hexachat.domain.user.UserId;
import org.hexachat.testkit.contract.AdministeredRoomRepositoryContract;
import org.hexachat.testkit.contract.Storage;

/** Stores that show the wrong rooms to those who run the server. */
final class WrongAdministeredRooms {
    private WrongAdministeredRooms() {}

    private abstract static class Wrong extends AdministeredRoomRepositoryContract {
        private final Storage storage = new StorageOver() {
            @Override
            public AdministeredRoomRepository administeredRooms() {
                return wrong(super.administeredRooms());
            }
        };

        abstract AdministeredRoomRepository wrong(AdministeredRoomRepository right);

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    @CaughtBy("lists_rooms_page_by_page_in_the_order_of_their_names")
    static final class BeginsEveryPageAnew extends Wrong {
        @Override
        AdministeredRoomRepository wrong(AdministeredRoomRepository right) {
            return new RoomsOver(right) {
                @Override
                public List<AdministeredRoom> list(AdministeredRoomQuery query) {
                    return right.list(query.order() instanceof RoomOrder.ByName ? first(query) : query);
                }
            };
        }

        private static AdministeredRoomQuery first(AdministeredRoomQuery query) {
            return new AdministeredRoomQuery(
                    query.piece(), query.owner(), new RoomOrder.ByName(Optional.empty()), query.limit());
        }
    }

    @CaughtBy("lists_rooms_page_by_page_the_newest_first")
    static final class KnowsNoAge extends Wrong {
        @Override
        AdministeredRoomRepository wrong(AdministeredRoomRepository right) {
            return new RoomsOver(right) {
                @Override
                public List<AdministeredRoom> list(AdministeredRoomQuery query) {
                    return query.order() instanceof RoomOrder.NewestFirst
                            ? right.list(query).reversed()
                            : right.list(query);
                }
            };
        }
    }

    @CaughtBy("lists_the_rooms_of_an_owner")
    static final class ListsTheRoomsOfAll extends Wrong {
        @Override
        AdministeredRoomRepository wrong(AdministeredRoomRepository right) {
            return new RoomsOver(right) {
                @Override
                public List<AdministeredRoom> list(AdministeredRoomQuery query) {
                    return right.list(
                            new AdministeredRoomQuery(query.piece(), Optional.empty(), query.order(), query.limit()));
                }
            };
        }
    }

    @CaughtBy("shows_a_room_with_its_owner_its_members_and_what_happened")
    static final class ShowsListedRoomsAlone extends Wrong {
        @Override
        AdministeredRoomRepository wrong(AdministeredRoomRepository right) {
            return new RoomsOver(right) {
                @Override
                public List<AdministeredRoom> list(AdministeredRoomQuery query) {
                    return right.list(query).stream()
                            .filter(room -> room.room().isListed())
                            .toList();
                }
            };
        }
    }

    @CaughtBy("lists_where_somebody_is_a_member_and_what_they_are_there")
    static final class TakesEverybodyForAMember extends Wrong {
        @Override
        AdministeredRoomRepository wrong(AdministeredRoomRepository right) {
            return new RoomsOver(right) {
                @Override
                public List<JoinedRoom> joinedBy(UserId user, RoomOrder.ByName order, int limit) {
                    return right.joinedBy(user, order, limit).stream()
                            .map(joined -> new JoinedRoom(joined.room(), Role.MEMBER, joined.joinedAt()))
                            .toList();
                }
            };
        }
    }

    private abstract static class RoomsOver implements AdministeredRoomRepository {
        final AdministeredRoomRepository right;

        RoomsOver(AdministeredRoomRepository right) {
            this.right = right;
        }

        @Override
        public List<AdministeredRoom> list(AdministeredRoomQuery query) {
            return right.list(query);
        }

        @Override
        public Optional<AdministeredRoom> find(RoomId id) {
            return right.find(id);
        }

        @Override
        public List<JoinedRoom> joinedBy(UserId user, RoomOrder.ByName order, int limit) {
            return right.joinedBy(user, order, limit);
        }
    }
}
