package org.hexachat.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What every OpenAPI document of a server must pass. A subclass says where the document comes from. */
public abstract class OpenApiDocumentCheck {

    @BeforeAll
    static void install() throws IOException {
        assumeTrue(Spectral.canRun() || System.getenv("CI") != null, "Spectral needs npm");
        Spectral.install();
    }

    /** The document as JSON. */
    protected abstract String document() throws IOException;

    @Test
    void spectral_finds_no_error_and_no_warning() throws IOException {
        Spectral.Outcome outcome = Spectral.read(document());

        assertThat(outcome.status()).as(outcome.output()).isZero();
    }

    @Test
    void spectral_finds_an_error_that_was_planted() throws IOException {
        Spectral.Outcome outcome =
                Spectral.read(document().replace("\"operationId\":\"logIn\"", "\"operationId\":\"logOut\""));

        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.output()).contains("operation-operationId-unique");
    }
}
