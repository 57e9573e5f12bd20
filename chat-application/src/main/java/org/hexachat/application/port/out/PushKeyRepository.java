package org.hexachat.application.port.out;

import java.util.Optional;
import org.hexachat.domain.push.ServerKeys;

/** Keeps by what push services know this installation, for all servers that share the store. Every call can throw {@code storage.unavailable}. */
public interface PushKeyRepository {

    /** Those that were kept first; empty where nobody kept any. */
    Optional<ServerKeys> find();

    /** Keeps these unless there are some, of any number of calls at once the first; answers those that are kept. */
    ServerKeys keep(ServerKeys keys);
}
