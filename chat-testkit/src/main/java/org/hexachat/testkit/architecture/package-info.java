/** The architecture as rules that a build can break on, for this project's modules and for adapters of others. */
@NullMarked
package org.hexachat.testkit.architecture;

import org.jspecify.annotations.NullMarked;
