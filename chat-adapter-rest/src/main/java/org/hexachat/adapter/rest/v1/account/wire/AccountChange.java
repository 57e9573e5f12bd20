package org.hexachat.adapter.rest.v1.account.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import org.hexachat.adapter.rest.wire.JsonText;

/** What to change of an account; an e-mail address that is null goes, one that is not mentioned stays. */
public record AccountChange(
        @Schema(implementation = String.class) JsonText email) {}
