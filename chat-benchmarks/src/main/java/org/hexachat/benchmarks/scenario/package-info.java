/** What is measured: each scenario is one table row's work. */
@NullMarked
package org.hexachat.benchmarks.scenario;

import org.jspecify.annotations.NullMarked;
