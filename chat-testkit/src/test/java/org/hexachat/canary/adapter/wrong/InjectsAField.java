package org.hexachat.canary.adapter.wrong;

import org.springframework.beans.factory.annotation.Value;

/** Breaks B10. */
class InjectsAField {
    @Value("${port}")
    int port;
}
