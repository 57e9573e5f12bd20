/** Fast stand-ins for every driven port, which pass the same contracts as the real adapters. */
@NullMarked
package org.hexachat.testkit.fake;

import org.jspecify.annotations.NullMarked;
