package org.hexachat.bootstrap.administrator;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The account that is made the first administrator, once.
 *
 * @param username its name; nothing happens without one
 * @param password its password, under the same rules as any other
 */
@ConfigurationProperties("chat.admin")
record AdministratorProperties(
        @Nullable String username, @Nullable String password) {

    @Override
    public String toString() {
        return "AdministratorProperties[" + username + ", ***]";
    }
}
