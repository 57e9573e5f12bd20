package org.hexachat.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("architecture")
class RuleTableTest {

    private static final String MARK = "<!-- Written by RuleTable: what follows is checked by RuleTableTest. -->\n";

    @Test
    void the_document_lists_the_rules_as_they_are() throws IOException {
        String document = Files.readString(Path.of("..", "docs", "architecture-rules.md"));
        String table = RuleTable.markdown();
        assertThat(document.substring(document.indexOf(MARK) + MARK.length()).strip())
                .as("docs/architecture-rules.md is stale. Below its mark should stand:%n%n%s", table)
                .isEqualTo(table.strip());
    }
}
