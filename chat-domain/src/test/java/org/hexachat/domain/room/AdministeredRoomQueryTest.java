package org.hexachat.domain.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.junit.jupiter.api.Test;

class AdministeredRoomQueryTest {

    @Test
    void looks_inside_of_names_for_three_characters_or_more() {
        assertThat(asking("ab").looksInside()).isFalse();
        assertThat(asking("abc").looksInside()).isTrue();
        assertThat(asking("\uD83D\uDE00\uD83D\uDE00").looksInside()).isFalse();
        assertThat(asking("ß1").looksInside()).isTrue();
        assertThat(new AdministeredRoomQuery(Optional.empty(), Optional.empty(), byName("a"), 1).looksInside())
                .isFalse();
    }

    @Test
    void a_piece_is_compared_as_names_are() {
        assertThat(new RoomNamePiece("Cafe\u0301").canonical()).isEqualTo(new RoomName("CAFÉ").canonical());
        refused(ErrorCode.INPUT_BLANK, () -> new RoomNamePiece(" "));
        refused(ErrorCode.INPUT_TOO_LONG, () -> new RoomNamePiece("a".repeat(256)));
        refused(ErrorCode.INPUT_CHARACTERS, () -> new RoomNamePiece("a\0"));
        refused(ErrorCode.INPUT_CHARACTERS, () -> new RoomNamePiece("a\uD83D"));
    }

    @Test
    void a_page_begins_after_what_a_text_can_hold() {
        refused(ErrorCode.INPUT_CHARACTERS, () -> byName("a\0"));
        refused(ErrorCode.INPUT_CHARACTERS, () -> byName("a\uD83D"));
        assertThat(byName("a%b")).isEqualTo(byName("a%b"));
    }

    private static AdministeredRoomQuery asking(String piece) {
        return new AdministeredRoomQuery(
                Optional.of(new RoomNamePiece(piece)),
                Optional.empty(),
                new RoomOrder.NewestFirst(Optional.empty()),
                1);
    }

    private static RoomOrder byName(String after) {
        return new RoomOrder.ByName(Optional.of(after));
    }

    private static void refused(ErrorCode code, ThrowingCallable work) {
        assertThatExceptionOfType(ChatException.class)
                .isThrownBy(work)
                .extracting(ChatException::code)
                .isEqualTo(code);
    }
}
