package org.hexachat.domain.job;

/** What kinds of work last. */
public enum JobKind {
    /** Everything that an account said goes, after the account. */
    ACCOUNT_ERASURE("account.erasure"),
    /** Messages that are kept no longer go. */
    RETENTION("messages.retention"),
    /** What was said is copied anew to where it is searched. */
    REINDEX("search.reindex");

    private final String code;

    JobKind(String code) {
        this.code = code;
    }

    /** The stable, dotted, lower-case name under which it is stored and told. */
    public String code() {
        return code;
    }
}
