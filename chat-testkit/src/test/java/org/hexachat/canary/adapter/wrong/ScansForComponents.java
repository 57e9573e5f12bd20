package org.hexachat.canary.adapter.wrong;

import org.springframework.context.annotation.ComponentScan;

/** Breaks B10. */
@ComponentScan
class ScansForComponents {}
