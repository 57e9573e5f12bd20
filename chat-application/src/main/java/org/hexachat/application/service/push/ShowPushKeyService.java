package org.hexachat.application.service.push;

import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.push.ShowPushKeyUseCase;
import org.hexachat.domain.push.PushTerms;

/** Shows the public key. */
public final class ShowPushKeyService implements ShowPushKeyUseCase {

    private final PushKeyring keyring;
    private final PushTerms terms;

    public ShowPushKeyService(PushKeyring keyring, PushTerms terms) {
        this.keyring = keyring;
        this.terms = terms;
    }

    @Override
    public String show(Caller caller) {
        terms.requireOffered();
        return keyring.keys().publicKey();
    }
}
