/** Accounts. */
@NullMarked
package org.hexachat.adapter.rest.user;

import org.jspecify.annotations.NullMarked;
