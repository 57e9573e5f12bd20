package org.hexachat.application.service.push;

import org.hexachat.application.port.out.PushKeyRepository;
import org.hexachat.application.port.out.PushSender;
import org.hexachat.domain.push.ServerKeys;

/** The keys of this installation, which are made when they are first needed. */
public final class PushKeyring {

    private final PushKeyRepository keys;
    private final PushSender sender;

    public PushKeyring(PushKeyRepository keys, PushSender sender) {
        this.keys = keys;
        this.sender = sender;
    }

    ServerKeys keys() {
        return keys.find().orElseGet(() -> keys.keep(sender.newKeys()));
    }
}
