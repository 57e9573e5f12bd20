package org.hexachat.canary.gateway;

import org.hexachat.canary.application.service.GoodService;

/** Breaks C01 and C04. */
record Shortcut(GoodService service) {}
