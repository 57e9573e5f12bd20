package org.hexachat.adapter.http.client;

import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.HttpStatus;

/** How it went to send something. */
public sealed interface Outcome {

    /** In a few words for whoever is to know, and without an address: those of the network around the server are nobody's business. */
    String summary();

    /** There was an answer, of which this is the head. */
    record Answered(HttpResponse head) implements Outcome {

        public int status() {
            return head.getCode();
        }

        /** Whether what was sent is taken. */
        public boolean isSuccess() {
            return status() >= HttpStatus.SC_SUCCESS && status() < HttpStatus.SC_REDIRECTION;
        }

        @Override
        public String summary() {
            return "HTTP " + status();
        }
    }

    /** Nothing was sent, since it may not go there. */
    record NotPublic() implements Outcome {

        @Override
        public String summary() {
            return "not a public address";
        }
    }

    /** There was no answer, or none in time. */
    record Broken(String summary) implements Outcome {}
}
