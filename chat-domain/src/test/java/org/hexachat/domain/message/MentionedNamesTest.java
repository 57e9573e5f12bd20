package org.hexachat.domain.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionedNamesTest {
    private final Map<String, UserId> members = Stream.of("anna", "anna.b", "Борис", "me@home", "x", "room")
            .collect(Collectors.toMap(
                    name -> new Username(name).canonical(),
                    name -> new UserId(
                            UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@anna | anna",
                "hi @anna! | anna",
                "hi @ANNA, | anna",
                "(@anna) | anna",
                "ask @anna. | anna",
                "wait @anna...... | anna",
                "ask @anna.b | anna.b",
                "ask @anna.b. | anna.b",
                "ask @anna.c |",
                "@борис: да | Борис",
                "@me@home | me@home",
                "@anna-@x |",
                "@anna @x @anna | anna x",
                "mail anna@x.org |",
                "mail x.@anna |",
                "a@@anna |",
                "@ anna |",
                "@annabel |",
                "@ａｎｎａ | anna",
                "@ |",
                "@... |",
                "@nobody |"
            })
    void names_stand_after_an_at_and_are_as_long_as_they_can_be(String text, String expected) {
        assertThat(meant(text).users())
                .isEqualTo(Optional.ofNullable(expected).stream()
                        .flatMap(names -> Arrays.stream(names.split(" ")))
                        .map(name -> members.get(new Username(name).canonical()))
                        .collect(Collectors.toSet()));
        assertThat(meant(text).room()).isFalse();
    }

    @Test
    void the_room_is_meant_whoever_is_called_so() {
        for (String text : new String[] {"@room", "hi @Room!", "@room.", "@room."}) {
            assertThat(meant(text)).isEqualTo(new Mentions(java.util.Set.of(), true));
        }
        assertThat(meant("@roommate").room()).isFalse();
        assertThat(meant("bath@room").room()).isFalse();
    }

    @Test
    void only_so_many_places_are_looked_at() {
        String crowd = IntStream.range(0, MentionedNames.MAX_PLACES)
                .mapToObj(i -> "@u" + i)
                .collect(Collectors.joining(" "));
        assertThat(MentionedNames.in(new MessageText(crowd)).candidates()).hasSize(MentionedNames.MAX_PLACES);
        assertThat(meant(crowd + " @anna")).isEqualTo(Mentions.NONE);
    }

    @Test
    void only_so_many_names_are_looked_up_whatever_is_typed() {
        String dots = ("@a" + ".".repeat(76) + " ").repeat(50);
        assertThat(MentionedNames.in(new MessageText(dots)).all()).hasSizeLessThanOrEqualTo(3);
        String many =
                IntStream.range(0, 60).mapToObj(i -> "@" + i + ".".repeat(60)).collect(Collectors.joining(" "));
        assertThat(MentionedNames.in(new MessageText(many)).all())
                .hasSizeLessThanOrEqualTo(3 * MentionedNames.MAX_PLACES);
    }

    @Test
    void no_text_is_too_strange() {
        for (String text : new String[] {"@".repeat(4_000), "@" + "a".repeat(3_999), "@a" + "\u0301".repeat(3_000)}) {
            assertThat(meant(text).room()).isFalse();
        }
    }

    private Mentions meant(String text) {
        return MentionedNames.in(new MessageText(text)).resolve(name -> Optional.ofNullable(members.get(name)));
    }
}
