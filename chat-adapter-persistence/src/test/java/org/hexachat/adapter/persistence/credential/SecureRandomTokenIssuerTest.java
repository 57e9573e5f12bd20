package org.hexachat.adapter.persistence.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.hexachat.application.port.out.TokenIssuer;
import org.hexachat.testkit.contract.TokenIssuerContract;
import org.junit.jupiter.api.Test;

class SecureRandomTokenIssuerTest extends TokenIssuerContract {

    private final TokenIssuer issuer = new SecureRandomTokenIssuer();

    @Override
    protected TokenIssuer tokens() {
        return issuer;
    }

    @Test
    void a_token_is_256_bits_behind_a_prefix_that_scanners_know() {
        String token = issuer.issue().value();
        assertThat(token).startsWith("chat_");
        assertThat(Base64.getUrlDecoder().decode(token.substring("chat_".length())))
                .hasSize(32);
    }
}
