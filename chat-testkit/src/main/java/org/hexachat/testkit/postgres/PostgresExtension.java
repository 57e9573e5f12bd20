package org.hexachat.testkit.postgres;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Resolves a {@link TestDatabase}: the server lives in the store of the run, the database in the store of the class. */
final class PostgresExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(PostgresExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestDatabase.class;
    }

    @Override
    public TestDatabase resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext ofClass = topLevelClass(context);
        return ofClass.getStore(NAMESPACE)
                .computeIfAbsent(TestDatabase.class, key -> server(ofClass).newDatabase(), TestDatabase.class);
    }

    private static ExtensionContext topLevelClass(ExtensionContext context) {
        ExtensionContext current = context;
        while (current.getParent().filter(it -> it.getTestClass().isPresent()).isPresent()) {
            current = current.getParent().get();
        }
        return current;
    }

    private static PostgresServer server(ExtensionContext context) {
        boolean durable = AnnotationSupport.findAnnotation(context.getRequiredTestClass(), PostgresTest.class)
                .map(PostgresTest::durable)
                .orElse(false);
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(
                        durable ? "durable" : "fast",
                        key -> PostgresServers.ofThisMachine().start(durable),
                        PostgresServer.class);
    }
}
