package org.hexachat.adapter.rest.wire;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Takes integers for texts, as the clients of the classic surface are used to, and nothing else. */
final class JsonTextDeserializer extends ValueDeserializer<JsonText> {
    @Override
    public JsonText deserialize(JsonParser parser, DeserializationContext context) {
        return switch (parser.currentToken()) {
            case VALUE_STRING, VALUE_NUMBER_INT -> new JsonText.Given(parser.getString());
            case VALUE_TRUE -> new JsonText.Flag(true);
            case VALUE_FALSE -> new JsonText.Flag(false);
            default -> notText(parser);
        };
    }

    private static JsonText notText(JsonParser parser) {
        parser.skipChildren();
        return new JsonText.NotText();
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return new JsonText.Absent();
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        return new JsonText.Null();
    }
}
