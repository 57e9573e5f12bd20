/** What was measured, as a table for people and as JSON lines for programs. */
@NullMarked
package org.hexachat.benchmarks.report;

import org.jspecify.annotations.NullMarked;
