package org.hexachat.adapter.rest.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.config.YamlMapFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/**
 * Lays sentences, examples and errors over what springdoc reads off the controllers. They are kept apart, as a part of an OpenAPI
 * document, because as annotations they would bury the code; a test sees to it that both speak of the same operations.
 */
final class Prose implements OpenApiCustomizer {

    private final JsonNode overlay;

    Prose(String... paths) {
        YamlMapFactoryBean yaml = new YamlMapFactoryBean();
        yaml.setResources(Stream.of(paths).map(ClassPathResource::new).toArray(Resource[]::new));
        overlay = Json31.mapper().valueToTree(yaml.getObject());
    }

    @Override
    public void customise(OpenAPI document) {
        ObjectNode tree = Json31.mapper().valueToTree(document);
        OpenAPI complete = Json31.mapper().convertValue(merge(tree, overlay), OpenAPI.class);
        document.info(complete.getInfo())
                .servers(complete.getServers())
                .tags(complete.getTags())
                .paths(complete.getPaths())
                .components(complete.getComponents())
                .externalDocs(complete.getExternalDocs());
    }

    /** Objects become one, member by member; whatever else is on both sides is taken from above. */
    private static JsonNode merge(JsonNode below, JsonNode above) {
        if (!(below instanceof ObjectNode object) || !above.isObject()) {
            return above;
        }
        above.properties().forEach(member -> {
            JsonNode covered = object.get(member.getKey());
            object.set(member.getKey(), covered == null ? member.getValue() : merge(covered, member.getValue()));
        });
        return object;
    }
}
