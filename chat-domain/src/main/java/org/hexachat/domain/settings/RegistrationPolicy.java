package org.hexachat.domain.settings;

/** Who may open an account. */
public enum RegistrationPolicy {
    /** Whoever comes, for themselves. */
    OPEN,
    /** Those who run the server, for others. */
    CLOSED
}
