package org.hexachat.testkit.fake;

import org.hexachat.domain.user.UserId;

/** Who does not want to hear from whom. */
record StoredBlock(UserId blocker, UserId blocked) {

    boolean isOf(UserId user) {
        return blocker.equals(user) || blocked.equals(user);
    }
}
