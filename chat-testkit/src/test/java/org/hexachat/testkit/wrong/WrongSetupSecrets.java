package org.hexachat.testkit.wrong;

import java.time.Instant;
import org.hexachat.application.port.out.SetupSecretRepository;
import org.hexachat.domain.session.TokenHash;
import org.hexachat.domain.setup.SetupSecret;
import org.hexachat.testkit.contract.SetupSecretRepositoryContract;
import org.hexachat.testkit.contract.Storage;

/** Stores that make more than one administrator. */
final class WrongSetupSecrets {
    private WrongSetupSecrets() {}

    private abstract static class Wrong extends SetupSecretRepositoryContract {
        private final Storage storage = new StorageOver() {
            @Override
            public SetupSecretRepository setupSecrets() {
                return wrong(super.setupSecrets());
            }
        };

        abstract SetupSecretRepository wrong(SetupSecretRepository right);

        @Override
        protected Storage storage() {
            return storage;
        }
    }

    /** Looks first and takes away then, so that several have looked before one takes. */
    @CaughtBy("of_many_who_take_at_once_also_by_different_secrets_one_does")
    static final class LooksBeforeItTakes extends Wrong {
        @Override
        SetupSecretRepository wrong(SetupSecretRepository right) {
            return new SecretsOver(right) {
                @Override
                public boolean takeAll(TokenHash hash, Instant now) {
                    boolean there = right.contains(hash, now);
                    if (there) {
                        Thread.yield();
                        right.removeAll();
                    }
                    return there;
                }
            };
        }
    }

    @CaughtBy("what_is_none_of_them_takes_nothing_away")
    static final class TakesAllForAnything extends Wrong {
        @Override
        SetupSecretRepository wrong(SetupSecretRepository right) {
            return new SecretsOver(right) {
                @Override
                public boolean takeAll(TokenHash hash, Instant now) {
                    boolean there = right.takeAll(hash, now);
                    right.removeAll();
                    return there;
                }
            };
        }
    }

    @CaughtBy("a_secret_is_good_until_it_expires")
    static final class LetsSecretsLiveForEver extends Wrong {
        @Override
        SetupSecretRepository wrong(SetupSecretRepository right) {
            return new SecretsOver(right) {
                @Override
                public boolean takeAll(TokenHash hash, Instant now) {
                    return right.takeAll(hash, Instant.EPOCH);
                }
            };
        }
    }

    private abstract static class SecretsOver implements SetupSecretRepository {
        final SetupSecretRepository right;

        SecretsOver(SetupSecretRepository right) {
            this.right = right;
        }

        @Override
        public void add(SetupSecret secret) {
            right.add(secret);
        }

        @Override
        public boolean contains(TokenHash hash, Instant now) {
            return right.contains(hash, now);
        }

        @Override
        public void removeAll() {
            right.removeAll();
        }

        @Override
        public void removeExpired(Instant now) {
            right.removeExpired(now);
        }
    }
}
