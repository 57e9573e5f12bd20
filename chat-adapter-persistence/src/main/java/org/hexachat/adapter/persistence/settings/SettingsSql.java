package org.hexachat.adapter.persistence.settings;

/** The statements about settings. Their table has one row. */
final class SettingsSql {

    static final String FIND = """
            select registration, room_creation, retention_days, on_account_deletion, on_account_deletion_choice
            from server_setting
            """;

    static final String HOLD = """
            select registration, room_creation, retention_days, on_account_deletion, on_account_deletion_choice
            from server_setting
            for no key update
            """;

    static final String SAVE = """
            update server_setting
            set registration = :registration, room_creation = :roomCreation, retention_days = :retentionDays,
                on_account_deletion = :onAccountDeletion, on_account_deletion_choice = :onAccountDeletionChoice
            """;

    private SettingsSql() {}
}
