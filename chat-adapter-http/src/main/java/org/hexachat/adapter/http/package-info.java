/** Sends HTTP to addresses elsewhere, and to none that it may not. */
@NullMarked
package org.hexachat.adapter.http;

import org.jspecify.annotations.NullMarked;
