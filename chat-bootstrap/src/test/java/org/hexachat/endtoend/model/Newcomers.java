package org.hexachat.endtoend.model;

import java.net.http.HttpClient;
import org.hexachat.endtoend.ServerProcess;
import org.hexachat.endtoend.v1.V1Person;
import tools.jackson.databind.JsonNode;

/** How somebody gets an account while the model is played. */
record Newcomers(ServerProcess server, HttpClient http) {

    /** A person, logged in. */
    V1Person person(String name) {
        return V1Person.registered(server, http, name);
    }

    /**
     * A program.
     *
     * @param issued the answer to a new bot, or to a new token of one
     */
    V1Person bot(JsonNode issued) {
        return V1Person.bot(server, http, issued);
    }
}
