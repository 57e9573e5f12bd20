package org.hexachat.canary.bootstrap;

import org.hexachat.canary.adapter.good.GoodAutoConfiguration;
import org.hexachat.canary.adapter.good.GoodProperties;
import org.hexachat.canary.application.port.out.GoodPort;
import org.hexachat.canary.application.service.GoodService;

/** Right: the one who knows services and adapters. */
public record GoodWiring(GoodAutoConfiguration adapter, GoodProperties settings) {
    GoodService service(GoodPort port) {
        return new GoodService(port);
    }
}
