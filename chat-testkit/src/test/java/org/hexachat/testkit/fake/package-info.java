/** The fakes keep the same contracts as the real adapters. */
@NullMarked
package org.hexachat.testkit.fake;

import org.jspecify.annotations.NullMarked;
