package org.hexachat.canary.adapter.wrong;

import java.util.logging.Logger;

/** Breaks B12. */
record LogsByTheJdk(Logger log) {}
