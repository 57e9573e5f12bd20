package org.hexachat.adapter.ratelimit;

import org.hexachat.testkit.architecture.AdapterArchitectureContract;
import org.hexachat.testkit.architecture.AdapterKind;

class RateLimitArchitectureTest extends AdapterArchitectureContract {
    RateLimitArchitectureTest() {
        super("org.hexachat.adapter.ratelimit", AdapterKind.DRIVEN);
    }
}
