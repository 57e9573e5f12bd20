package org.hexachat.canary.adapter.wrong;

import org.springframework.beans.factory.annotation.Autowired;

/** Breaks B10. */
class InjectsASetter {
    @Autowired
    void setText(String text) {}
}
