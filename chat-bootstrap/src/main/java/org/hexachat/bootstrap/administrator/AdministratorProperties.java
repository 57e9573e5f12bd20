package org.hexachat.bootstrap.administrator;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The account that is made the first administrator, once.
 *
 * @param username its name; nothing happens without one
 * @param password its password, under the same rules as any other
 * @param passwordFile a file with the password, such as a secret of a container, instead; a line break at its end is no part of it
 * @param room the name of an open room that is made with it; none without one
 */
@ConfigurationProperties("chat.admin")
record AdministratorProperties(
        @Nullable String username,
        @Nullable String password,
        @Nullable String passwordFile,
        @Nullable String room) {

    @Override
    public String toString() {
        return "AdministratorProperties[" + username + ", ***]";
    }
}
