package org.hexachat.canary.domain;

import java.util.Random;

/** Breaks A06 by a constructor. */
record ThrowsDice() {
    int roll() {
        return new Random().nextInt(6);
    }
}
