/** Logging in and out. */
@NullMarked
package org.hexachat.adapter.rest.session;

import org.jspecify.annotations.NullMarked;
