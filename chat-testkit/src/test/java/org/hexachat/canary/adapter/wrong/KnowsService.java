package org.hexachat.canary.adapter.wrong;

import org.hexachat.canary.application.service.GoodService;

/** Breaks B01 and C01. */
record KnowsService(GoodService service) {}
