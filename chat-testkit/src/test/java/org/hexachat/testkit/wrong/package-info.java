/** Adapters that are wrong on purpose: each contract must catch its own. */
@NullMarked
package org.hexachat.testkit.wrong;

import org.jspecify.annotations.NullMarked;
