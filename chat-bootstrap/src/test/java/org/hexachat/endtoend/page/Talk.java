package org.hexachat.endtoend.page;

import org.hexachat.endtoend.v1.V1Person;

/**
 * Two people in a room that both of them look at. Their names end with that of the room.
 *
 * @param owner the account of the first, whose room it is
 */
record Talk(String room, V1Person owner, V1Person member, PagePerson anna, PagePerson boris) {

    static Talk in(Stage stage, String roomName) {
        V1Person owner = stage.account("anna_" + roomName);
        V1Person member = stage.account("boris_" + roomName);
        String room = owner.opensRoom(roomName);
        member.join(room).require(201);
        Talk talk = new Talk(room, owner, member, stage.person(owner), stage.person(member));
        talk.anna.enters(room);
        talk.boris.enters(room);
        return talk;
    }
}
