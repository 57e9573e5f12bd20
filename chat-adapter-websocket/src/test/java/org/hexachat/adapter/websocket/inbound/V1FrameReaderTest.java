package org.hexachat.adapter.websocket.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hexachat.adapter.websocket.docs.AsyncApiDocument;
import org.junit.jupiter.api.Test;

class V1FrameReaderTest {

    private final V1FrameReader reader = new V1FrameReader();

    @Test
    void takes_what_the_document_says_and_nothing_else() {
        assertThat(AsyncApiDocument.served()
                        .examples()
                        .filter(example -> example.getKey().equals("takeV1"))
                        .map(Map.Entry::getValue)
                        .<Class<?>>map(frame -> reader.read(reader.open(frame)).getClass()))
                .containsExactlyInAnyOrder(ClientFrame.class.getPermittedSubclasses());
    }
}
