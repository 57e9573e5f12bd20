package org.hexachat.adapter.rest.docs;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Nullness;

/**
 * Tells from JSpecify's annotations what springdoc ignores: a component of a record that is never null is always there. Where
 * {@code @Schema} stands on a component, it knows better.
 */
final class NullnessModelConverter implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        Class<?> raw = Json31.mapper().constructType(type.getType()).getRawClass();
        Schema<?> model = schema == null ? null : modelOf(schema, context);
        if (raw.isRecord() && model != null && model.getProperties() != null) {
            requireNonNull(List.of(raw.getRecordComponents()), model);
        }
        return schema;
    }

    private static @Nullable Schema<?> modelOf(Schema<?> schema, ModelConverterContext context) {
        String reference = schema.get$ref();
        return reference == null
                ? schema
                : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static void requireNonNull(List<RecordComponent> components, Schema<?> model) {
        components.stream()
                .filter(NullnessModelConverter::isAlwaysThere)
                .map(NullnessModelConverter::nameOf)
                .filter(name -> model.getProperties().containsKey(name))
                .filter(name ->
                        model.getRequired() == null || !model.getRequired().contains(name))
                .forEach(model::addRequiredItem);
    }

    private static boolean isAlwaysThere(RecordComponent component) {
        var schema = component.getAccessor().getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        return schema == null
                ? Nullness.forMethodReturnType(component.getAccessor()) == Nullness.NON_NULL
                : schema.requiredMode() == RequiredMode.REQUIRED;
    }

    private static String nameOf(RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property == null ? component.getName() : property.value();
    }
}
