package org.hexachat.adapter.websocket.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The AsyncAPI document, held against what is really said. Stricter than it is for clients: a field that the document does not
 * name is a fault here, while a client ignores it.
 */
public final class AsyncApiDocument {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final JsonNode root;
    private final JsonNode strictSchemas;
    private final Map<String, Schema> schemas = new HashMap<>();

    private AsyncApiDocument(JsonNode root) {
        this.root = root;
        this.strictSchemas = strict(root.at("/components/schemas"));
    }

    /** The document that this module serves. */
    public static AsyncApiDocument served() {
        try {
            return new AsyncApiDocument(
                    new YAMLMapper().readTree(new ClassPathResource("docs/asyncapi.yaml").getContentAsByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails unless the operation speaks of this frame, and in this form. */
    public void check(String operation, String frame) {
        JsonNode content = JSON.readTree(frame);
        String type = content.path("type").asString("message");
        List<String> named = messagesOf(operation)
                .filter(message -> message.path("name").asString().equals(type))
                .map(message -> message.at("/payload/$ref").asString())
                .toList();
        assertThat(named).as("what %s says of %s", operation, frame).hasSize(1);
        assertThat(schema(named.getFirst()).validate(content)).as(frame).isEmpty();
    }

    /** The names of an operation's messages, as they stand in {@code type}. */
    Stream<String> namesOf(String operation) {
        return messagesOf(operation).map(message -> message.path("name").asString());
    }

    Stream<String> operations() {
        return root.path("operations").propertyNames().stream();
    }

    /** Each example with the operation that it belongs to. */
    public Stream<Map.Entry<String, String>> examples() {
        return operations()
                .flatMap(operation -> messagesOf(operation)
                        .flatMap(message ->
                                follow(message.path("payload")).path("examples").valueStream())
                        .map(example -> Map.entry(operation, example.toString())));
    }

    /** The constant type of each message beside its name. */
    Stream<Map.Entry<String, String>> namesAndTypes() {
        return operations()
                .flatMap(this::messagesOf)
                .map(message -> Map.entry(
                        message.path("name").asString(),
                        follow(message.path("payload"))
                                .at("/properties/type/const")
                                .asString("message")));
    }

    private Stream<JsonNode> messagesOf(String operation) {
        JsonNode messages = root.at("/operations/" + operation + "/messages");
        assertThat(messages.isArray()).as("operation " + operation).isTrue();
        return messages.valueStream().map(this::follow).map(this::follow);
    }

    private JsonNode follow(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isMissingNode() ? node : root.at(reference.asString().substring(1));
    }

    private Schema schema(String reference) {
        return schemas.computeIfAbsent(reference, this::makeSchema);
    }

    private Schema makeSchema(String reference) {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$ref", reference);
        schema.putObject("components").set("schemas", strictSchemas);
        return registry.getSchema(schema);
    }

    private static JsonNode strict(JsonNode schemas) {
        JsonNode copy = schemas.deepCopy();
        copy.findParents("properties").forEach(schema -> ((ObjectNode) schema).put("additionalProperties", false));
        return copy;
    }
}
