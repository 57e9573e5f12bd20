package org.hexachat.domain.error;

/** The few stable ways a use case can refuse. Adapters switch over this exhaustively, never over exception types. */
public enum ErrorKind {
    /** The input breaks a rule; the same input will be refused again. */
    INVALID,
    /** Nobody is logged in, or the token opens no session. */
    UNAUTHENTICATED,
    /** The caller is known and may not do this. */
    FORBIDDEN,
    /** The thing asked for does not exist, as far as this caller may know. */
    NOT_FOUND,
    /** The thing asked for clashes with what is there. */
    CONFLICT,
    /** Too much, too fast; waiting helps. */
    RATE_LIMITED,
    /** The server cannot do it now; the caller may try again, and does not know whether the first try took effect. */
    UNAVAILABLE
}
