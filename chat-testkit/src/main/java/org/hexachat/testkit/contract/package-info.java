/** What every adapter of a driven port must do, as abstract tests: one class for each port. */
@NullMarked
package org.hexachat.testkit.contract;

import org.jspecify.annotations.NullMarked;
