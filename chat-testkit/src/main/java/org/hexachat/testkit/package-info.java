/** Contracts, rules and fixtures that prove an adapter. */
@NullMarked
package org.hexachat.testkit;

import org.jspecify.annotations.NullMarked;
