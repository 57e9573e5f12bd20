package org.hexachat.domain.user;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.error.Refusal;

/** Not the username or the e-mail address, or a part of them, with a little changed. */
record NotSimilarToAccount() implements PasswordRule {

    private static final Pattern PART_BOUNDARY = Pattern.compile("\\W+", Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public Optional<Refusal> objectionTo(PasswordCandidate candidate) {
        String password = candidate.password().value();
        if (candidate
                .username()
                .filter(name -> resembles(password, name.value()))
                .isPresent()) {
            return Optional.of(Refusal.of(ErrorCode.PASSWORD_LIKE_USERNAME));
        }
        return candidate
                .email()
                .filter(email -> resembles(password, email.value()))
                .map(email -> Refusal.of(ErrorCode.PASSWORD_LIKE_EMAIL));
    }

    private static boolean resembles(String password, String attribute) {
        String lowerCased = attribute.toLowerCase(Locale.ROOT);
        return Stream.concat(PART_BOUNDARY.splitAsStream(lowerCased), Stream.of(lowerCased))
                .anyMatch(new Similarity(password.toLowerCase(Locale.ROOT))::reaches);
    }
}
