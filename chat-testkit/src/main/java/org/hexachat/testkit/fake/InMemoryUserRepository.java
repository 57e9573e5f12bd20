package org.hexachat.testkit.fake;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.user.Credentials;
import org.hexachat.domain.user.EmailAddress;
import org.hexachat.domain.user.PasswordHash;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;

/** Accounts in memory. */
final class InMemoryUserRepository implements UserRepository {
    private final Memory memory;

    InMemoryUserRepository(Memory memory) {
        this.memory = memory;
    }

    @Override
    public void add(User user, PasswordHash password) {
        memory.update(tables -> {
            if (named(tables, user.username()).isPresent()) {
                throw new ChatException(ErrorCode.USERNAME_TAKEN);
            }
            tables.accounts().put(user.id(), new Credentials(user, password));
        });
    }

    @Override
    public Optional<User> findById(UserId id) {
        return account(id).map(Credentials::user);
    }

    @Override
    public Optional<User> findByName(Username name) {
        return memory.read(tables -> named(tables, name)).map(Credentials::user);
    }

    @Override
    public Optional<Credentials> findCredentials(Username name) {
        return memory.read(tables -> named(tables, name)).filter(InMemoryUserRepository::hasPassword);
    }

    @Override
    public Optional<Credentials> findCredentials(UserId id) {
        return account(id).filter(InMemoryUserRepository::hasPassword);
    }

    @Override
    public List<User> findAll() {
        return memory.read(tables ->
                tables.accounts().values().stream().map(Credentials::user).toList());
    }

    @Override
    public boolean hasAdministrator() {
        return findAll().stream().anyMatch(User::administrator);
    }

    @Override
    public void changeEmail(UserId id, Optional<EmailAddress> email) {
        change(id, old -> new Credentials(old.user().withEmail(email), old.password()));
    }

    @Override
    public void changePassword(UserId id, PasswordHash password) {
        change(id, old -> new Credentials(old.user(), password));
    }

    @Override
    public boolean renewPassword(UserId id, PasswordHash outdated, PasswordHash renewed) {
        boolean unchanged = findCredentials(id)
                .map(Credentials::password)
                .filter(outdated::equals)
                .isPresent();
        if (unchanged) {
            changePassword(id, renewed);
        }
        return unchanged;
    }

    @Override
    public void grantAdministrator(UserId id) {
        change(id, old -> new Credentials(administrator(old.user()), old.password()));
    }

    @Override
    public void delete(UserId id) {
        memory.update(tables -> tables.bury(id));
    }

    private void change(UserId id, UnaryOperator<Credentials> change) {
        memory.update(tables -> tables.accounts().computeIfPresent(id, (same, old) -> change.apply(old)));
    }

    private Optional<Credentials> account(UserId id) {
        return memory.read(tables -> Optional.ofNullable(tables.accounts().get(id)));
    }

    private static boolean hasPassword(Credentials account) {
        return !account.user().id().isBot();
    }

    static Optional<Credentials> named(Tables tables, Username name) {
        return tables.accounts().values().stream()
                .filter(found -> found.user().username().canonical().equals(name.canonical()))
                .findFirst();
    }

    private static User administrator(User user) {
        return new User(user.id(), user.username(), user.email(), true, user.createdAt());
    }
}
