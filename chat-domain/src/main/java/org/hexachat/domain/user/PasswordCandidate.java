package org.hexachat.domain.user;

import java.util.Optional;

/** A password together with what it must not resemble. */
public record PasswordCandidate(RawPassword password, Optional<Username> username, Optional<EmailAddress> email) {}
