package org.hexachat.testkit.postgres;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a test class a fresh database: take it as a {@link TestDatabase} parameter of a constructor, a test or a
 * lifecycle method. The server behind it is shared by the whole run and ends with it.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(PostgresExtension.class)
public @interface PostgresTest {

    /** Whether a commit reaches the disk, as in production. Slower; for tests about durability. */
    boolean durable() default false;
}
