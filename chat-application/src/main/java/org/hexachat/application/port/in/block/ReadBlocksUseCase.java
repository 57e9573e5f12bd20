package org.hexachat.application.port.in.block;

import java.util.Set;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.user.UserId;

/** Know whose words are withheld from somebody, before anything is sent to them. */
@FunctionalInterface
public interface ReadBlocksUseCase {

    /** Everybody whom the caller blocks. */
    Set<UserId> blockedBy(Caller caller);
}
