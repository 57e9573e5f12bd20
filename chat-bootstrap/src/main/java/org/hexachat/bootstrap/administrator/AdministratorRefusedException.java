package org.hexachat.bootstrap.administrator;

import java.io.Serial;

/** The configured first administrator cannot be made, so the server does not start: running without one would surprise later. */
final class AdministratorRefusedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    AdministratorRefusedException(String reasons) {
        super(reasons);
    }

    AdministratorRefusedException(String reasons, Throwable cause) {
        super(reasons, cause);
    }
}
