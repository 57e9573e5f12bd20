package org.hexachat.bootstrap.usecase;

import org.hexachat.domain.settings.RegistrationPolicy;
import org.hexachat.domain.user.DeletionPolicy;
import org.hexachat.domain.user.MessageFate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What happens to accounts, unless an administrator said something else while the server ran.
 *
 * @param registration who may open one
 * @param onDelete what becomes of what somebody said when their account is deleted, unless they choose
 * @param onDeleteChoice whether they choose
 */
@ConfigurationProperties("chat.accounts")
record AccountProperties(
        @DefaultValue("open") RegistrationPolicy registration,
        @DefaultValue("keep") MessageFate onDelete,
        @DefaultValue("true") boolean onDeleteChoice) {

    DeletionPolicy policy() {
        return new DeletionPolicy(onDelete, onDeleteChoice);
    }
}
