package org.hexachat.canary.adapter.wrong;

import org.springframework.context.annotation.ComponentScan;

/** Breaks B10: an auto-configuration that looks beyond its adapter. */
@ComponentScan("org.hexachat.canary")
class WideAutoConfiguration {}
