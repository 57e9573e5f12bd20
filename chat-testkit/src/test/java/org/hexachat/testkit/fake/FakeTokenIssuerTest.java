package org.hexachat.testkit.fake;

import org.hexachat.application.port.out.TokenIssuer;
import org.hexachat.testkit.contract.TokenIssuerContract;

class FakeTokenIssuerTest extends TokenIssuerContract {
    @Override
    protected TokenIssuer tokens() {
        return new FakeTokenIssuer();
    }
}
