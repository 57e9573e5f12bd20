package org.hexachat.domain.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.domain.Refused.assertRefused;

import org.hexachat.domain.error.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"kitchen", "Кухня", "रसोई", "ห้องครัว", "台所", "room_1", "_", "9", "Küche", "v2", "createroom2"})
    void word_characters_of_every_script_are_allowed(String typed) {
        assertThat(new RoomName(typed).value()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two words",
                "a-b",
                "a.b",
                "a/b",
                "a@b",
                "a\0b",
                "a\nb",
                "a\u200bb",
                "a\u200db",
                "🏕",
                "a\u3164",
                "\u0301a",
                "a\ud800",
                "%20"
            })
    void others_are_not(String typed) {
        assertRefused(ErrorCode.ROOM_NAME_INVALID, () -> new RoomName(typed));
    }

    @Test
    void the_greatest_length_counts_code_points() {
        String longest = "𐐀".repeat(RoomName.MAX_CODE_POINTS);
        assertThat(new RoomName(longest).value()).isEqualTo(longest);
        assertRefused(ErrorCode.INPUT_TOO_LONG, () -> new RoomName(longest + "a"));
    }

    @Test
    void blanks_around_go_and_nothing_is_no_name() {
        assertThat(new RoomName("  kitchen\n").value()).isEqualTo("kitchen");
        assertRefused(ErrorCode.INPUT_BLANK, () -> new RoomName(" \t"));
    }

    @Test
    void composed_and_decomposed_forms_are_one_name() {
        assertThat(new RoomName("Ku\u0308che")).isEqualTo(new RoomName("K\u00fcche"));
    }

    @Test
    void case_does_not_tell_names_apart_and_is_shown_as_typed() {
        assertThat(new RoomName("Straße").canonical()).isEqualTo(new RoomName("STRASSE").canonical());
        assertThat(new RoomName("Straße").value()).isEqualTo("Straße");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1", "V1", "createroom", "JoinRoom", "deleteroom"})
    void names_that_stand_in_a_url_are_reserved(String typed) {
        assertRefused(ErrorCode.ROOM_NAME_RESERVED, () -> new RoomName(typed));
    }
}
